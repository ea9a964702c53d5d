const balances = [100];
for (let balance of balances) {
  balance += 5;
}
console.log(balances[0]);
