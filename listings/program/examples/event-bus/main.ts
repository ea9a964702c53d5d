// ANCHOR: bus
class Bus<E> {
  readonly #listeners = new Set<{ call: (event: E) => void }>();

  /** Returns the function that removes the listener. */
  listen(call: (event: E) => void): () => void {
    const own = { call };
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
    };
  }

  send(event: E): number {
    // A copy, so that a listener may remove itself.
    const listeners = [...this.#listeners];
    for (const { call } of listeners) call(event);
    return listeners.length;
  }
}
// ANCHOR_END: bus

interface Sold {
  what: string;
  cents: number;
}

let total = 0;
const bus = new Bus<Sold>();
const remove = bus.listen(({ what }) => console.log(`sold ${what}`));
bus.listen(({ cents }) => {
  total += cents;
});

let heard = bus.send({ what: "tea", cents: 450 });
console.log(`${heard} heard it, total ${total}`);
remove();
remove(); // a second time does nothing
heard = bus.send({ what: "cake", cents: 300 });
console.log(`${heard} heard it, total ${total}`);
