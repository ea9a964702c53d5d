const account = { owner: "ada" };
console.log(`no money in ${account}, ask ${account.owner}`);
