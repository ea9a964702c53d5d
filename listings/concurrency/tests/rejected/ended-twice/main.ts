const task = Promise.withResolvers<void>();
task.resolve();
await task.promise;
console.log("ended");
task.reject(new Error("ended twice"));
await task.promise;
console.log("nobody complains");
