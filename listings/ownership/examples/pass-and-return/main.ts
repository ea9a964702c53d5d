// ANCHOR: three
function count(names: readonly string[]): number {
  return names.length; // looks
}

function shout(names: string[]): void {
  for (const [i, name] of names.entries()) {
    names[i] = name.toUpperCase(); // changes the caller's elements
  }
}

function withHost(names: readonly string[]): string[] {
  return [...names, "host"]; // leaves the caller's array alone
}
// ANCHOR_END: three

let guests = ["ada", "bob"];
shout(guests);
console.log("guests:", guests.join(" "));
guests = withHost(guests);
console.log("with host:", count(guests));
