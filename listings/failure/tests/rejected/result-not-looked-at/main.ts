function save(_text: string): Error | undefined {
  return new Error("disk full");
}

save("draft");
console.log("saved");
