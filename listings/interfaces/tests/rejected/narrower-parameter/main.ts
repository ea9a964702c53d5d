interface AnyEvent {
  readonly time: number;
}

interface Click extends AnyEvent {
  readonly column: number;
}

interface Handler {
  handle(event: AnyEvent): void;
}

class ClickLog implements Handler {
  handle(event: Click): void {
    console.log(`column ${event.column.toFixed()}`);
  }
}

const handler: Handler = new ClickLog();
const click: Click = { time: 1, column: 40 };
handler.handle(click);
handler.handle({ time: 2 });
