// ANCHOR: flags
const Access = { read: 1, write: 1 << 1, execute: 1 << 2 } as const;
type Access = number; // a union of the three would not allow the sums

function has(access: Access, all: Access): boolean {
  return (access & all) === all;
}

function text(access: Access): string {
  const names = Object.entries(Access)
    .filter(([, flag]) => has(access, flag))
    .map(([name]) => name);
  return names.join("+") || "nothing";
}
// ANCHOR_END: flags

let access: Access = Access.read | Access.write;
const both = has(access, Access.write | Access.execute);
console.log(text(access), has(access, Access.write), both);
access &= ~Access.write;
console.log(text(access));
console.log(text(access & ~Access.read));
console.log(Access.read | Access.execute);
