interface Recorder {
  record(event: string): void;
}

class Journal implements Recorder {
  readonly events: string[] = [];

  record(event: string): void {
    this.events.push(event);
  }
}

// ANCHOR: server
class Server implements Recorder {
  readonly journal = new Journal();
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  record(event: string): void {
    this.journal.record(event);
  }
}
// ANCHOR_END: server

function start(target: Recorder): void {
  target.record("bound");
  target.record("ready");
}

const api = new Server("api");
start(api);
console.log(`${api.name}: ${api.journal.events.join(", ")}`);
