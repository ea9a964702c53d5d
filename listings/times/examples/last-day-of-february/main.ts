// ANCHOR: dates
function parseDay(text: string): Date | undefined {
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  // A day too many is moved into the next month, so look again.
  return dateOnly(day) === text ? day : undefined;
}

function dateOnly(day: Date): string {
  return day.toISOString().slice(0, "2006-01-02".length);
}

for (const text of ["2026-01-31", "2026-02-30", "31.01.2026"]) {
  const day = parseDay(text);
  if (day === undefined) {
    console.log(text, "is no date");
    continue;
  }
  day.setUTCMonth(day.getUTCMonth() + 1);
  console.log(text, "and a month:", dateOnly(day));
}
const moment = new Date(1_767_225_600_000);
console.log(moment.toISOString().replace(".000", ""));
const written = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeZone: "UTC",
});
console.log(`${written.format(moment)}, ${moment.toISOString().slice(11, 16)}`);
// ANCHOR_END: dates
