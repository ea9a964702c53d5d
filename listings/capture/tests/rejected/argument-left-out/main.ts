function greet(name: string, greeting: string): void {
  console.log(`${greeting}, ${name}`);
}

greet("ada", "hello");
greet("brian");
