function dayName(days: readonly string[], number: number): string {
  return days[number];
}

console.log(dayName(["mon", "tue", "wed"], 7));
