// ANCHOR: show
function show(number: number): void {
  const text = String(number);
  const fixed = number.toLocaleString("en", {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
    useGrouping: false,
  }); // toFixed gives up from 1e21 on
  console.log(`${text} ${fixed} reads back: ${Number(text) === number}`);
}
// ANCHOR_END: show

const tenth = 0.1;
for (const number of [tenth + 0.2, 1, 1 / 3, 1e21, 0.00001]) show(number);
console.log(Number.POSITIVE_INFINITY > Number.MAX_VALUE);
