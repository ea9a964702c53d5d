package main

import (
	"fmt"
	"math"
)

// ANCHOR: byte
func describe(number int32) string {
	kept := uint8(number) // keeps the low eight bits, never fails
	if number < 0 || number > math.MaxUint8 {
		return fmt.Sprintf("%d does not fit, its low bits are %d",
			number, kept)
	}
	return fmt.Sprintf("%d fits: %d", number, kept)
}

// ANCHOR_END: byte

func main() {
	for _, number := range []int32{7, 255, 256, 300, -1} {
		fmt.Println(describe(number))
	}
	for _, number := range []float64{3.99, -3.99} {
		fmt.Printf("%v loses its fraction: %d\n", number, int32(number))
	}
}
