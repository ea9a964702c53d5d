interface Item {
  name: string;
  price: number;
  change: number;
  flags: number;
}

// ANCHOR: line
function signed(number: number): string {
  return number < 0 ? `${number}` : `+${number}`;
}

function line({ name, price, change, flags }: Item): string {
  return [
    name.padEnd(6),
    price.toFixed(2).padStart(8),
    signed(change).padStart(4),
    `0x${flags.toString(16).padStart(2, "0")}`,
    flags.toString(2).padStart(8, "0"),
  ].join("|");
}
// ANCHOR_END: line

const items: Item[] = [
  { name: "tea", price: 4.5, change: 3, flags: 5 },
  { name: "coffee", price: 1234.567, change: -12, flags: 255 },
  { name: "salt", price: 0, change: 0, flags: 0 },
];
for (const item of items) console.log(line(item));

function centre(text: string, width: number): string {
  const left = Math.floor((width - text.length) / 2);
  return text.padStart(text.length + left).padEnd(width);
}

const width = 10;
console.log(`[${centre("naïve", width)}] [${"fin".padStart(width, "-")}]`);
