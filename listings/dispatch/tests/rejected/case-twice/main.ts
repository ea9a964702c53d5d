function run(command: string): string {
  switch (command) {
    case "start":
      return "starting";
    case "stop":
      return "stopping";
    case "start":
      return "starting by force";
    default:
      return "unknown";
  }
}

console.log(run("start"));
