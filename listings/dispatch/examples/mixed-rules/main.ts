// ANCHOR: rules
interface Rule {
  readonly name: string;
  apply(cents: number): number;
}

function percentOff(percent: number): Rule {
  return {
    name: `${percent} % off`,
    apply: (cents) => cents - Math.trunc((cents * percent) / 100),
  };
}

function coupon(value: number): Rule {
  return { name: "coupon", apply: (cents) => Math.max(cents - value, 0) };
}

const rules = [percentOff(10), coupon(1500), coupon(500)];
let price = 2000;
for (const rule of rules) {
  price = rule.apply(price);
  console.log(`${rule.name}: ${price}`);
}
// ANCHOR_END: rules
