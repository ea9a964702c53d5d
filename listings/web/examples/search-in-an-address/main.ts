// ANCHOR: search
function address(base: string, words: string, tags: string[]): string {
  const url = new URL(base);
  url.searchParams.set("q", words);
  for (const tag of tags) url.searchParams.append("tag", tag);
  return url.href;
}

function search(address: string): string {
  // A path alone is no address; it is read against one that is.
  const query = new URL(address, "https://example.org/").searchParams;
  const page = query.get("page") ?? "1";
  if (!/^\d+$/.test(page) || Number(page) > 0xffff_ffff) {
    throw new Error(`page ${JSON.stringify(page)}`);
  }
  const tags = query.getAll("tag").map((tag) => JSON.stringify(tag));
  const words = query.get("q") ?? "";
  return `${words} [${tags.join(" ")}] page ${Number(page)}`;
}
// ANCHOR_END: search

const made = address("https://example.org/find", "a&b = c?", ["go", "r+s"]);
console.log(made);
for (const text of [made, "/find?q=tea&page=3", "/find?q=tea&page=last"]) {
  try {
    console.log(search(text));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log("error:", error.message);
  }
}
