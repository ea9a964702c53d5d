// ANCHOR: initials
// Adding to String.prototype would add it for every script on the page.
function initials(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== "");
  return words
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0))
    .join("")
    .toUpperCase();
}

console.log(initials("portable network graphics"));
const text = "élan ".repeat(2);
console.log(initials(text));
// ANCHOR_END: initials
