let hits = new Int32Array(new SharedArrayBuffer(4));
hits += 1;
console.log(Atomics.load(hits, 0));
