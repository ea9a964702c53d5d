const defaultRetries = 3;

// ANCHOR: options
interface Options {
  readonly retries?: number;
}

function plain(options: Options): number {
  return options.retries || defaultRetries; // || replaces a zero as well
}

function optional(options: Options): number {
  return options.retries ?? defaultRetries; // ?? replaces nothing only
}
// ANCHOR_END: options

for (const attempts of [plain, optional]) {
  const unset = attempts({});
  const zero = attempts({ retries: 0 });
  const five = attempts({ retries: 5 });
  console.log(`${attempts.name}: unset ${unset}, zero ${zero}, five ${five}`);
}
