const levels = Uint8Array.of(255);
levels[0] = (levels[0] ?? 0) + 1;
console.log(`level ${levels[0]}`);
