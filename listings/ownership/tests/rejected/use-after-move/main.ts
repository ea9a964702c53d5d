const outbox: string[][] = [];
const message = ["dear", "ada"];
outbox.push(message);
message[1] = "bob";
outbox.push(message);
console.log(outbox.map((words) => words.join(" ")).join(", "));
