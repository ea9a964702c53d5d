const visits = new Map<string, unknown>([["ada", 42]]);
const count = visits.get("ada") as bigint;
console.log(`count ${count + 1n}`);
