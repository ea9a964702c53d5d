// A publisher does not wait for its subscribers: the slow miss messages.

const kept = 2; // messages for each subscriber

// ANCHOR: hub
class Subscription {
  #queue: string[] = [];
  #missed = 0;

  put(message: string): void {
    if (this.#queue.length === kept) {
      this.#queue.shift();
      this.#missed += 1;
    }
    this.#queue.push(message);
  }

  /** What has come since the last call, and how many were missed. */
  read(): { messages: string[]; missed: number } {
    const read = { messages: this.#queue, missed: this.#missed };
    this.#queue = [];
    this.#missed = 0;
    return read;
  }
}

class Hub {
  #subscribers: Subscription[] = [];

  subscribe(): Subscription {
    const subscription = new Subscription();
    this.#subscribers.push(subscription);
    return subscription;
  }

  publish(message: string): void {
    for (const subscriber of this.#subscribers) subscriber.put(message);
  }
}
// ANCHOR_END: hub

function show(who: string, subscription: Subscription): void {
  const { messages, missed } = subscription.read();
  if (missed > 0) console.log(`${who}: missed ${missed}`);
  for (const message of messages) console.log(`${who}: ${message}`);
}

const news = new Hub();
const quick = news.subscribe();
const slow = news.subscribe();
for (const message of ["a", "b", "c", "d", "e"]) {
  news.publish(message);
  show("quick", quick);
}
show("slow", slow);
