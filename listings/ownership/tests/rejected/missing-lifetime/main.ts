function longer(left: string, right: string): string {
  return right.length > left.length ? right : left;
}

console.log(longer("Rust", "Go"));
