interface Options {
  readonly host: string;
  readonly retries?: number;
}

function connect(options: Options): void {
  console.log(options.host, options.retries ?? 3);
}

const options = { host: "localhost", retrys: 5 };
connect(options);
