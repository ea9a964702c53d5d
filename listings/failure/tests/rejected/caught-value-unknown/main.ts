function attempt(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (caught) {
    return caught.message;
  }
}

const fail = () => {
  throw "disk full";
};
console.log(attempt(fail));
