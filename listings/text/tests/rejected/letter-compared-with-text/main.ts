function isComment(line: string): boolean {
  return line[0] === "#";
}

console.log(isComment("# notes"));
