// ANCHOR: multiply
class Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly #cells: Float64Array; // row after row

  constructor(rows: number, columns: number, cells: Float64Array) {
    const fits = Math.min(rows, columns) >= 0;
    if (!fits || cells.length !== rows * columns) {
      throw new RangeError("does not fit");
    }
    this.rows = rows;
    this.columns = columns;
    this.#cells = cells;
  }

  at(row: number, column: number): number {
    return this.#cells[row * this.columns + column] ?? Number.NaN;
  }

  multiply(other: Matrix): Matrix {
    if (this.columns !== other.rows) throw new RangeError("does not fit");
    const cells = new Float64Array(this.rows * other.columns);
    for (let row = 0; row < this.rows; row += 1) {
      for (let column = 0; column < other.columns; column += 1) {
        let sum = 0;
        for (let k = 0; k < this.columns; k += 1) {
          sum += this.at(row, k) * other.at(k, column);
        }
        cells[row * other.columns + column] = sum;
      }
    }
    return new Matrix(this.rows, other.columns, cells);
  }
  // ANCHOR_END: multiply

  toString(): string {
    const texts: string[] = [];
    for (let row = 0; row < this.rows; row += 1) {
      const start = row * this.columns;
      const cells = this.#cells.subarray(start, start + this.columns);
      texts.push(cells.join(" "));
    }
    return texts.join("\n");
  }
}

function attempt(what: () => string): string {
  try {
    return what();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return error.message;
  }
}

const a = new Matrix(2, 3, Float64Array.of(1, 2, 3, 4, 5, 6));
const b = new Matrix(3, 2, Float64Array.of(7, 8, 9, 10, 11, 12.5));
const size = (m: Matrix) => `${m.rows}x${m.columns}`;
for (const [left, right] of [
  [a, b],
  [b, a],
  [a, a],
] as const) {
  console.log(`${size(left)} times ${size(right)}`);
  console.log(attempt(() => left.multiply(right).toString()));
}
const short = attempt(() => new Matrix(2, 2, Float64Array.of(1)).toString());
console.log(`short list refused: ${short === "does not fit"}`);
