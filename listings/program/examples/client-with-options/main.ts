// ANCHOR: options
interface Options {
  timeoutSeconds?: number;
  retries?: number;
}

class OptionError extends Error {}

class Client {
  readonly host: string;
  readonly timeoutSeconds: number;
  readonly retries: number;

  constructor(
    host: string,
    { timeoutSeconds = 30, retries = 2 }: Options = {},
  ) {
    if (host === "") throw new OptionError("the host is empty");
    if (timeoutSeconds <= 0) throw new OptionError("the timeout is zero");
    this.host = host;
    this.timeoutSeconds = timeoutSeconds;
    this.retries = retries;
  }
}
// ANCHOR_END: options

function show(host: string, options?: Options): void {
  try {
    const client = new Client(host, options);
    const { timeoutSeconds, retries } = client;
    console.log(`${client.host}: ${timeoutSeconds} s, ${retries} retries`);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    console.log(`refused: ${error.message}`);
  }
}

// ANCHOR: use
show("a.test");
show("b.test", { timeoutSeconds: 5, retries: 0 });
show("c.test", { timeoutSeconds: 0 });
show("");
// ANCHOR_END: use
