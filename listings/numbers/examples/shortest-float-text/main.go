package main

import (
	"fmt"
	"math"
	"strconv"
)

// ANCHOR: show
func show(number float64) {
	text := fmt.Sprint(number)
	back, err := strconv.ParseFloat(text, 64)
	same := err == nil && back == number
	fmt.Printf("%s %.3f reads back: %t\n", text, number, same)
}

// ANCHOR_END: show

func main() {
	tenth := 0.1 // a variable: the constant 0.1 + 0.2 is exactly 0.3
	for _, number := range []float64{tenth + 0.2, 1, 1.0 / 3, 1e21, 1e-5} {
		show(number)
	}
	fmt.Println(math.Inf(1) > math.MaxFloat64)
}
