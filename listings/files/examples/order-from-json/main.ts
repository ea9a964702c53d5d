interface Order {
  id: number;
  count: number;
  note: string;
}

class ShapeError extends Error {}

// ANCHOR: order
const FIELDS = new Set(["id", "count", "note"]);

function read(text: string): Order {
  const value: unknown = JSON.parse(text); // any, if nobody says otherwise
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ShapeError("not an object");
  }
  for (const name of Object.keys(value)) {
    if (!FIELDS.has(name)) throw new ShapeError(`unknown field ${name}`);
  }
  const { id, count, note = "" } = value as Partial<Record<string, unknown>>;
  if (!isUint32(id)) throw new ShapeError("no id");
  if (!isUint32(count)) throw new ShapeError("no count");
  if (typeof note !== "string") throw new ShapeError("no note");
  return { id, count, note };
}

function isUint32(value: unknown): value is number {
  return typeof value === "number" && value >>> 0 === value;
}
// ANCHOR_END: order

function answer(text: string): string {
  try {
    const { id, count, note } = read(text);
    return `order ${id} of ${count}, note "${note}"`;
  } catch (error) {
    if (error instanceof ShapeError || error instanceof SyntaxError) {
      return "refused";
    }
    throw error;
  }
}

for (const text of [
  '{"id": 1, "count": 2, "note": "soon"}',
  '{"id": 1, "count": 2}',
  '{"id": 1, "count": 2, "colour": "red"}',
  '{"id": 1}',
  '{"ID": 1, "count": 2}',
  '{"id": 1, "count": -2}',
  '{"id": 1, "count": "2"}',
  '{"id": 1, "count": 2} {}',
  "null",
]) {
  console.log(`${text}\n  ${answer(text)}`);
}
