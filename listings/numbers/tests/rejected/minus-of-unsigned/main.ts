function takenBack(articles: number): number {
  return -articles;
}

console.log(`articles: ${takenBack(3)}`);
