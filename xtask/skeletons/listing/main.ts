// ANCHOR: greet
function greet(name: string): string {
  return `hello ${name}`;
}
// ANCHOR_END: greet

console.log(greet("ada"));
