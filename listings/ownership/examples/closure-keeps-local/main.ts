// ANCHOR: counter
function counter(): () => number {
  let visits = 0; // kept alive by the closure
  return () => {
    visits += 1;
    return visits;
  };
}
// ANCHOR_END: counter

const front = counter();
const back = counter();
front();
front();
back();
console.log(`front: ${front()} back: ${back()}`);
