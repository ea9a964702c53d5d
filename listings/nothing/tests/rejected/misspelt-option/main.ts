interface Options {
  readonly host: string;
  readonly retries?: number;
}

const options: Options = {
  host: "localhost",
  retrys: 5,
};
console.log(options.host, options.retries);
