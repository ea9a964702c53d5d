interface Profile {
  phone: string | null;
}

// ANCHOR: change
// Left out: keep. null: clear. With exactOptionalPropertyTypes nobody can
// pass undefined and mean one of the two.
interface Patch {
  readonly phone?: string | null;
}

function apply(patch: Patch, profile: Profile): void {
  if (patch.phone !== undefined) profile.phone = patch.phone;
}
// ANCHOR_END: change

function show(name: string, patch: Patch): void {
  const profile: Profile = { phone: "555-0100" };
  apply(patch, profile);
  console.log(`${name}: ${profile.phone ?? "none"}`);
}

show("keep", {});
show("clear", { phone: null });
show("set", { phone: "555-0199" });
