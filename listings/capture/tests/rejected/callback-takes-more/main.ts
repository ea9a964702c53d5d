console.log(["10", "10", "10"].map(Number.parseInt));
