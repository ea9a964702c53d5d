const length = (text) => text.length;
console.log(length("four"));
