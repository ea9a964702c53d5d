const days = ["mon", "tue", "wed"] as const;
console.log(days[3]);
