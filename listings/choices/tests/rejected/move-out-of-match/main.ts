type Job =
  | { readonly kind: "waiting" }
  | { readonly kind: "done"; readonly files: string[] };

function files(job: Job): string[] {
  switch (job.kind) {
    case "waiting":
      return [];
    case "done":
      return job.files;
  }
}

console.log(files({ kind: "waiting" }).length);
const job: Job = { kind: "done", files: ["b", "a"] };
const shown = files(job);
shown.sort();
console.log(shown, files(job));
