// ANCHOR: meeting
// A Date is a point in time; a zone is only a way to write it.
function clock(zone: string, options: Intl.DateTimeFormatOptions = {}) {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    ...options,
  });
}

const berlin = clock("Europe/Berlin", {
  weekday: "short",
  timeZoneName: "longOffset",
});
const newYork = clock("America/New_York");
const tokyo = clock("Asia/Tokyo");

/** The moment at which Berlin's clocks show this in March 2026. */
function inBerlin(day: number, hour: number, minute = 0): Date {
  const shown = clock("Europe/Berlin", { day: "numeric" });
  let date = new Date(0);
  for (const offset of [2, 1]) {
    date = new Date(Date.UTC(2026, 2, day, hour - offset, minute));
    const parts = shown.formatToParts(date);
    if (Number(part(parts, "hour")) === hour) break;
  }
  return date; // a time that was skipped: as if the clock had stayed
}

let meeting = inBerlin(23, 9);
for (const day of [30, 37]) {
  const parts = berlin.formatToParts(meeting);
  const time = `${part(parts, "hour")}:${part(parts, "minute")}`;
  const offset = part(parts, "timeZoneName").slice("GMT".length);
  console.log(
    `${part(parts, "weekday")} ${time} ${offset}`,
    newYork.format(meeting),
    tokyo.format(meeting),
  );
  const next = inBerlin(day, 9); // the same time of day
  const hours = (next.getTime() - meeting.getTime()) / 3_600_000;
  console.log(`hours to the next: ${hours}`);
  meeting = next;
}
// The clock goes from 02:00 to 03:00 in this night.
const skipped = clock("Europe/Berlin").format(inBerlin(29, 2, 30));
console.log(`02:30 becomes ${skipped}`);
// ANCHOR_END: meeting

function part(parts: Intl.DateTimeFormatPart[], type: string): string {
  return parts.find((part) => part.type === type)?.value ?? "";
}
