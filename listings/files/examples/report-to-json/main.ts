// ANCHOR: report
interface Report {
  hostName: string;
  tags: string[];
  parent: number | null;
  load: number;
}

function toJson(report: Report): string {
  // By itself JSON.stringify writes null for a NaN.
  if (!Number.isFinite(report.load)) {
    throw new RangeError("no JSON for such a number");
  }
  const tags = report.tags.length > 0 ? report.tags : undefined;
  const { hostName, parent, load } = report;
  return JSON.stringify({ hostName, tags, parent, load }); // no undefined
}
// ANCHOR_END: report

const reports: Report[] = [
  { hostName: 'a"b', tags: ["x", "é"], parent: 7, load: 0.5 },
  { hostName: "c", tags: [], parent: null, load: 2.25 },
  { hostName: "d", tags: [], parent: null, load: Number.NaN },
];
for (const report of reports) {
  try {
    console.log(toJson(report));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.log(`${report.hostName} cannot be written`);
  }
}
