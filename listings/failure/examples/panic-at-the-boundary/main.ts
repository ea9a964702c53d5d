function handle(path: string): string {
  if (path === "/report") throw new Error("no template");
  return "welcome";
}

// ANCHOR: boundary
function serve(path: string): string {
  try {
    return `200 ${handle(path)}`;
  } catch (reason) {
    // A bug and an expected failure arrive by the same road.
    return `500 ${reason instanceof Error ? reason.message : reason}`;
  }
}
// ANCHOR_END: boundary

for (const path of ["/home", "/report", "/home"]) {
  console.log(`${path}: ${serve(path)}`);
}
