// ANCHOR: chain
function* from(start: number): Generator<number, never> {
  for (let n = start; ; n++) yield n;
}

let looked = 0;
const primes = from(101).filter((n) => {
  looked++;
  return isPrime(n);
});
for (const n of primes.take(2)) {
  // nothing has run before this loop
  console.log(n);
}
console.log("looked at", looked);
// ANCHOR_END: chain

function isPrime(n: number): boolean {
  for (let d = 2; d * d <= n; d++) {
    if (n % d === 0) return false;
  }
  return n > 1;
}
