function listen(port: number): void {
  console.log(`listening on port ${port}`);
}

const port = Number("80x");
listen(port);
