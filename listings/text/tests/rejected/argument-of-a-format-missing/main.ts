console.log("%s has %d points", "ada");
