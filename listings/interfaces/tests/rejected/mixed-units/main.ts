type Celsius = number;

type Fahrenheit = number;

function isFever(body: Celsius): boolean {
  return body >= 38;
}

const body: Fahrenheit = 98.6;
console.log(`${body} °F, fever: ${isFever(body)}`);
