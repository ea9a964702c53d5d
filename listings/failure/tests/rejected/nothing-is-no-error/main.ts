function find(users: Map<number, string>, id: number): string {
  return users.get(id);
}

console.log(find(new Map([[1, "ada"]]), 7));
