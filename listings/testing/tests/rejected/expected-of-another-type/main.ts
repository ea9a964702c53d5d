import { deepStrictEqual } from "node:assert";

function countWords(): bigint {
  return 3n;
}

deepStrictEqual(countWords(), 3);
