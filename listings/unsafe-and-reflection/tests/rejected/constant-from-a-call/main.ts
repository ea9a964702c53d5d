function port(): number {
  console.log("asked for the port");
  return 8080;
}

const PORT = port();

console.log("started");
console.log(`port ${PORT}`);
