interface Source<T> {
  next(): T | undefined;
}

function countdown(left: number): Source<number> {
  return {
    next() {
      if (left === 0) return undefined;
      left--;
      return left;
    },
  };
}

const source: Source = countdown(2);
console.log(source.next());
