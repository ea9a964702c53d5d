// ANCHOR: start
const side = made("side", 4);
const area = made("area", side * side); // above side it would throw
export const spare = made("spare", 0); // nobody reads it

function made(name: string, value: number): number {
  console.log("made", name);
  return value;
}

function main(): void {
  console.log("main");
  console.log("area", String(area));
}

main(); // the last line; nothing calls it otherwise
// ANCHOR_END: start
