interface User {
  name: string;
  age: number;
  active: boolean;
}

// ANCHOR: columns
// The compiler checks that every field has a column, and no other has.
const COLUMNS: Record<keyof User, string> = {
  name: "user_name",
  age: "age_in_years",
  active: "active",
};

function columns(user: User): [string, string][] {
  const fields = Object.keys(COLUMNS) as (keyof User)[];
  return fields.map((field) => [COLUMNS[field], String(user[field])]);
}
// ANCHOR_END: columns

for (const [column, value] of columns({ name: "ada", age: 36, active: true })) {
  console.log(`${column} = ${value}`);
}
