// ANCHOR: visit
function visit(): void {
  let step = "start";
  using stack = new DisposableStack();
  stack.adopt(step, (kept) => console.log(`argument: ${kept}`));
  stack.defer(() => console.log(`closure: ${step}`));
  step = "end";
  console.log(`at ${step}`);
} // what was put on the stack last runs first
// ANCHOR_END: visit

visit();
