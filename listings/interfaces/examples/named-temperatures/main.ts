// ANCHOR: temperatures
declare const unit: unique symbol; // exists for the checker alone
type Celsius = number & { readonly [unit]: "°C" };
type Fahrenheit = number & { readonly [unit]: "°F" };

function toCelsius(temperature: Fahrenheit): Celsius {
  return (((temperature - 32) * 5) / 9) as Celsius;
}

const oven = 350 as Fahrenheit;
console.log(`${oven.toFixed(1)} °F is ${toCelsius(oven).toFixed(1)} °C`);
// Through number, an assertion gives any temperature any label.
const mislabelled: Celsius = oven as number as Celsius;
console.log(`mislabelled: ${mislabelled.toFixed(1)} °C`);
// ANCHOR_END: temperatures
