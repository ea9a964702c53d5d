// ANCHOR: longer
function longer(left: string, right: string): string {
  return right.length > left.length ? right : left;
}
// ANCHOR_END: longer

const language = "Rust";
{
  const rival = "Go";
  console.log(longer(language, rival));
}
