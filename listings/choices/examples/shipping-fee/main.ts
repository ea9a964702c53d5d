// ANCHOR: fee
function fee(country: string, grams: number): number | undefined {
  if (grams < 1 || grams > 20_000) return undefined;
  switch (country) {
    case "DE":
      return grams <= 500 ? 200 : 200 + Math.floor(grams / 10);
    case "AT":
      if (grams % 500 === 0) {
        return 300 + Math.floor(grams / 5); // whole parcels go by rail
      }
      return 500 + Math.floor(grams / 5);
    case "CH":
      return 500 + Math.floor(grams / 5);
    default:
      return undefined;
  }
}
// ANCHOR_END: fee

const parcels = [
  ["DE", 0],
  ["DE", 500],
  ["DE", 2000],
  ["AT", 2000],
  ["CH", 2000],
  ["CH", 40_000],
] as const;
for (const [country, grams] of parcels) {
  const shown = fee(country, grams) ?? "not shipped";
  console.log(`${country} ${grams} g: ${shown}`);
}
