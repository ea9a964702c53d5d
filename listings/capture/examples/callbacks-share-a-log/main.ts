// ANCHOR: events
class SignUps {
  readonly #handlers: ((name: string) => void)[] = [];

  on(handler: (name: string) => void): void {
    this.#handlers.push(handler);
  }

  emit(name: string): void {
    for (const handler of this.#handlers) handler(name);
  }
}

const log: string[] = [];
const events = new SignUps();
events.on((name) => log.push(`mail ${name}`));
let count = 0;
events.on(() => {
  count += 1;
  log.push(`count ${count}`);
});

events.emit("ada");
events.emit("brian");
for (const line of log) console.log(line);
// ANCHOR_END: events
