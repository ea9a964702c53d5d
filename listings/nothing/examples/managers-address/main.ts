// ANCHOR: address
interface Person {
  readonly email?: string;
  readonly manager?: string;
}

function managerAddress(
  staff: ReadonlyMap<string, Person>,
  name: string,
): string | undefined {
  const manager = staff.get(name)?.manager;
  if (manager === undefined) return undefined;
  return staff.get(manager)?.email?.toLowerCase();
}
// ANCHOR_END: address

const staff = new Map<string, Person>([
  ["ada", { email: "Ada@example.org" }],
  ["brian", { manager: "ada" }],
  ["carol", { email: "carol@example.org", manager: "brian" }],
]);
for (const name of ["brian", "carol", "ada", "zoe"]) {
  const address = managerAddress(staff, name) ?? "nobody to write to";
  console.log(`${name}: ${address}`);
}
