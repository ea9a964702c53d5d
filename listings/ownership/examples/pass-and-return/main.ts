// ANCHOR: three
function count(names: readonly string[]): number {
  return names.length; // looks
}

function add(names: string[], name: string): void {
  names.push(name); // changes the caller's array
}

function withHost(names: readonly string[]): string[] {
  return [...names, "host"]; // leaves the caller's array alone
}
// ANCHOR_END: three

let guests = ["ada"];
add(guests, "bob");
console.log("guests:", count(guests));
guests = withHost(guests);
console.log("with host:", count(guests));
