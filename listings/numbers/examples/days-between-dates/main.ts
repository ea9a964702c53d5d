// ANCHOR: days
function date(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day)); // January is 0
}

function daysBetween(from: Date, to: Date): number {
  // Every day of UTC has 24 hours; in a local zone this would be wrong.
  return (to.getTime() - from.getTime()) / 86_400_000;
}
// ANCHOR_END: days

const NAMES = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const weekday = (of: Date) => NAMES[of.getUTCDay()];

const epoch = date(1970, 1, 1);
for (const [from, to] of [
  [date(2024, 2, 28), date(2024, 3, 1)],
  [date(1900, 2, 28), date(1900, 3, 1)],
  [date(2026, 11, 21), date(2027, 1, 1)],
  [epoch, date(1969, 7, 20)],
  [date(1600, 1, 1), date(2000, 1, 1)],
] as const) {
  const days = daysBetween(from, to);
  console.log(`${weekday(from)} to ${weekday(to)}: ${days} days`);
}
