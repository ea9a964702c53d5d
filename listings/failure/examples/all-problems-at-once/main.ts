interface Form {
  readonly name: string;
  readonly age: number;
}

// ANCHOR: check
function check(form: Form): void {
  const problems: Error[] = [];
  if (form.name === "") problems.push(new Error("name is empty"));
  if (form.age > 130) {
    problems.push(new Error(`age ${form.age} is over 130`));
  }
  if (problems.length > 0) throw new AggregateError(problems);
}
// ANCHOR_END: check

for (const form of [
  { name: "ada", age: 36 },
  { name: "", age: 200 },
]) {
  try {
    check(form);
    console.log(`${form.name}: accepted`);
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    console.log(`${form.name}: ${error.errors.length} problems`);
    for (const problem of error.errors) console.log(`- ${problem.message}`);
  }
}
