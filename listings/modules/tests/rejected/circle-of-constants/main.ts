const wait: number = budget() * 2;
const retries: number = wait / 3;

function budget(): number {
  return retries * 10;
}

console.log(wait, retries);
