class Bucket {
  private tokens = 0;

  allow(): boolean {
    const had = this.tokens > 0;
    this.tokens = Math.max(this.tokens - 1, 0);
    return had;
  }
}

const bucket = new Bucket();
bucket.tokens = 99;
console.log(`allowed: ${bucket.allow()}`);
