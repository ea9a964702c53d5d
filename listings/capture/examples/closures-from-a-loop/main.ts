// ANCHOR: loop
const own: (() => number)[] = [];
const shared: (() => number)[] = [];
let last = 0;
for (let i = 0; i < 3; i++) {
  own.push(() => i); // let makes a new i for every turn; var would not
  last = i;
  shared.push(() => last);
}
console.log("own:", ...own.map((read) => read()));
console.log("shared:", ...shared.map((read) => read()));
// ANCHOR_END: loop
