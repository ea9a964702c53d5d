interface Data {
  readonly count: bigint;
}

const data: Data = JSON.parse('{"count": 42}');
console.log(`parsed ${data.count}`);
console.log(`count ${data.count + 1n}`);
