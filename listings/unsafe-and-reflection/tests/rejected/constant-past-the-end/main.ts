const DAYS = [31, 28] as const;
const MARCH = DAYS[2];

console.log(`${MARCH} days`);
