package main

import "fmt"

// ANCHOR: temperatures
type Celsius float64

type Fahrenheit float64

func (f Fahrenheit) ToCelsius() Celsius {
	return Celsius((f - 32) * 5 / 9)
}

func main() {
	oven := Fahrenheit(350)
	fmt.Printf("%.1f °F is %.1f °C\n", oven, oven.ToCelsius())
	// T(x) changes the type and leaves the number alone.
	fmt.Printf("mislabelled: %.1f °C\n", Celsius(oven))
}

// ANCHOR_END: temperatures
