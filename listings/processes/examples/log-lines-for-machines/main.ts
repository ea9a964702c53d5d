// ANCHOR: log
const levels = { debug: 20, info: 30, warn: 40 };

type Fields = Readonly<Record<string, unknown>>;

class Log {
  private readonly fields: Fields;

  constructor(fields: Fields = {}) {
    this.fields = fields;
  }

  with(fields: Fields): Log {
    return new Log({ ...this.fields, ...fields });
  }

  write(name: keyof typeof levels, msg: string, fields: () => Fields): void {
    const level = levels[name];
    if (level < levels.info) return;
    const line = { level, ...this.fields, ...fields(), msg };
    console.log(JSON.stringify(line));
  }
}

function handle(parent: Log, request: number, path: string): void {
  const log = parent.with({ request });
  log.write("info", "started", () => ({ path }));
  log.write("debug", "not shown at this level", expensive);
  if (path !== "/") log.write("warn", "no such page", () => ({ path }));
}
// ANCHOR_END: log

function expensive(): never {
  throw new Error("is asked only when the line is written");
}

const log = new Log();
handle(log, 1, "/");
handle(log, 2, "/lost");
