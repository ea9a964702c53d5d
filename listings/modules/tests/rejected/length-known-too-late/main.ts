function histogram(buckets: number): void {
  const counts: number[] = new Array(buckets);
  counts[0]! += 1;
  console.log(counts.length, counts[0]);
}

histogram(4);
