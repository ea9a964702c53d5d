function sign(number: number): string {
  if (number < 0) return "negative";
  else if (number > 0) return "positive";
}

console.log(sign(0));
