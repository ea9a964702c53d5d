import { parseArgs } from "node:util";

// ANCHOR: commands
function run(args: string[]): string {
  const [name, ...rest] = args;
  switch (name) {
    case "add":
      return add(rest);
    case "list":
      return list(rest);
    default:
      throw new Error(`no command ${JSON.stringify(name)}`);
  }
}

function add(args: string[]): string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { priority: { type: "string", default: "3" } },
  });
  const [task] = positionals;
  if (task === undefined || positionals.length > 1) {
    throw new Error("add one task at a time");
  }
  const priority = Number(values.priority);
  if (!/^\d+$/.test(values.priority) || priority > 0xffff_ffff) {
    throw new Error("the priority is no number"); // parseArgs knows none
  }
  return `add ${JSON.stringify(task)} with ${priority}`;
}

function list(args: string[]): string {
  const options = { all: { type: "boolean", default: false } } as const;
  return `list, all ${parseArgs({ args, options }).values.all}`;
}
// ANCHOR_END: commands

for (const line of [
  "add tea",
  "add --priority 1 tea",
  "add tea --priority 1",
  "add --priority soon tea",
  "list --all",
  "list tea",
  "list --every",
  "remove tea",
]) {
  let what = "refused";
  try {
    what = run(line.split(" "));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  console.log(`${line}: ${what}`);
}
