// Small pictures of pages: taken, kept as PNG, compared.
import fs from "node:fs";
import path from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Pixels of the window, along each side, that become one of the picture:
 *  enough to see where everything stands, too few to see how a letter is
 *  smoothed. */
const SCALE = 6;
/** Share of a picture from which on a colour is kept as it is: paper, washes,
 *  bars. */
const PLAIN = 0.01;
/** Steps of lightness and of colour that are kept of the others. */
const LIGHTNESS = 4;
const COLOUR = 8;

/** How far two pixels may be apart, from 0 to 1, and still be the same. */
const PIXEL = 0.1;
/** Pixels along each side of a cell, and how far its mean colour may be apart
 *  in a channel, of 255: a wash is pale, but covers whole cells. */
const CELL = 6;
const MEAN = 4;
/** Largest share of pixels and of cells that may be apart: letters are
 *  smoothed otherwise from one browser to the next. */
const PIXELS = 0.01;
const CELLS = 0.02;

/** The mean colour of each square of `SCALE` pixels. */
function smaller({ width, height, data }) {
  const small = new PNG({
    width: Math.floor(width / SCALE),
    height: Math.floor(height / SCALE),
  });
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0;
        for (let dy = 0; dy < SCALE; dy += 1) {
          const row = (y * SCALE + dy) * width + x * SCALE;
          for (let dx = 0; dx < SCALE; dx += 1) {
            sum += data[4 * (row + dx) + channel];
          }
        }
        const at = 4 * (y * small.width + x);
        small.data[at + channel] = Math.round(sum / SCALE ** 2);
        small.data[at + 3] = 255;
      }
    }
  }
  return small;
}

/** The colours of a picture with how many pixels have each. */
function colours({ data }) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** A colour near `red`, `green`, `blue`, of few: greys stay grey. */
function near(red, green, blue) {
  const round = (value, step) => Math.round(value / step) * step;
  const light = 0.299 * red + 0.587 * green + 0.114 * blue;
  const [y, b, r] = [
    round(light, LIGHTNESS),
    round(blue - light, COLOUR),
    round(red - light, COLOUR),
  ];
  return [y + r, y - (0.299 * r + 0.114 * b) / 0.587, y + b].map((value) =>
    Math.round(Math.min(255, Math.max(0, value))),
  );
}

/** The same with few colours, so that it takes few bytes. */
function plainer(picture) {
  const counts = colours(picture);
  const kept = PLAIN * picture.width * picture.height;
  const plain = new PNG(picture);
  plain.data = Buffer.from(picture.data);
  for (let at = 0; at < plain.data.length; at += 4) {
    if (counts.get(plain.data.readUIntBE(at, 3)) < kept) {
      plain.data.set(near(...plain.data.subarray(at, at + 3)), at);
    }
  }
  return plain;
}

/** How often a window is photographed until it shows the same twice. */
const PATIENCE = 10;

/** A small picture of what the window shows when it has settled: what scrolls
 *  by itself is drawn a moment after the rest. */
export async function take(page) {
  const shoot = () => page.screenshot({ animations: "disabled" });
  let last = await shoot();
  for (let times = 1; times < PATIENCE; times += 1) {
    const next = await shoot();
    if (next.equals(last)) break;
    last = next;
  }
  return smaller(PNG.sync.read(last));
}

const encode = (picture) =>
  PNG.sync.write(picture, {
    colorType: 2,
    deflateLevel: 9,
    // For few colours the plain way is the shortest.
    deflateStrategy: 0,
    filterType: 0,
  });

/** Keeps a picture; how many bytes it takes. */
export function keep(file, picture) {
  const bytes = encode(plainer(picture));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
  return bytes.length;
}

/** The kept picture; `undefined` where there is none. */
export const kept = (file) =>
  fs.existsSync(file) ? PNG.sync.read(fs.readFileSync(file)) : undefined;

/** The share of cells whose mean colour is apart. */
function cellsApart(one, two) {
  const columns = Math.floor(one.width / CELL);
  const rows = Math.floor(one.height / CELL);
  const sums = new Int32Array(columns * rows * 3);
  for (let y = 0; y < rows * CELL; y += 1) {
    for (let x = 0; x < columns * CELL; x += 1) {
      const cell = Math.floor(y / CELL) * columns + Math.floor(x / CELL);
      const at = 4 * (y * one.width + x);
      for (let channel = 0; channel < 3; channel += 1) {
        sums[3 * cell + channel] +=
          one.data[at + channel] - two.data[at + channel];
      }
    }
  }
  let apart = 0;
  for (let cell = 0; cell < columns * rows; cell += 1) {
    const means = sums.subarray(3 * cell, 3 * cell + 3);
    if (means.some((sum) => Math.abs(sum) > MEAN * CELL ** 2)) apart += 1;
  }
  return apart / (columns * rows);
}

/** Compares two pictures: the share of pixels and of cells that are apart, how
 *  many times as much that is as may be, and a picture of where. */
export function compare(one, two) {
  const { width, height } = one;
  const shown = new PNG({ width, height });
  if (two.width !== width || two.height !== height) {
    return { pixels: 1, cells: 1, times: Infinity, shown: two };
  }
  const pixels =
    pixelmatch(one.data, two.data, shown.data, width, height, {
      threshold: PIXEL,
    }) /
    (width * height);
  const cells = cellsApart(one, two);
  const times = Math.max(pixels / PIXELS, cells / CELLS);
  return { pixels, cells, times, shown };
}

/** Writes the kept picture, the new one and the differences beside each other
 *  into one file. */
export function explain(file, pictures) {
  const height = Math.max(...pictures.map((picture) => picture.height));
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
  const all = new PNG({ width, height });
  let x = 0;
  for (const picture of pictures) {
    PNG.bitblt(picture, all, 0, 0, picture.width, picture.height, x, 0);
    x += picture.width;
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, PNG.sync.write(all));
}
