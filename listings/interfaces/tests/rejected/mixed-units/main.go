package main

import "fmt"

type Celsius float64

type Fahrenheit float64

func isFever(body Celsius) bool { return body >= 38 }

func main() {
	body := Fahrenheit(98.6)
	fmt.Printf("%v °F, fever: %t\n", body, isFever(body))
}
