interface User {
  readonly name: string;
}

function find(id: number): User | undefined {
  return id === 1 ? { name: "ada" } : undefined;
}

console.log(find(2).name);
