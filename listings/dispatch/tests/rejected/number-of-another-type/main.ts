interface Data {
  readonly count: bigint;
}

const data = JSON.parse('{"count": 42}') as Data;
const { count } = data;
console.log(`next: ${count + 1n}`);
