interface Version {
  readonly major: number;
  readonly minor: number;
}

function newest<T extends number | string>(a: T, b: T): T {
  return b > a ? b : a;
}

const old: Version = { major: 1, minor: 9 };
const found = newest(old, { major: 1, minor: 21 });
console.log(`${found.major}.${found.minor}`);
