function giveUpAfter(milliseconds: number): void {
  console.log(`gives up after ${milliseconds} ms`);
}

giveUpAfter(30);
