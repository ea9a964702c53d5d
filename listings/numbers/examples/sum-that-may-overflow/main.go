package main

import (
	"fmt"
	"math/bits"
)

// ANCHOR: plus

//go:noinline
func plus(a, b uint32) uint32 {
	return a + b // wraps, always
}

// ANCHOR_END: plus

// ANCHOR: checked

//go:noinline
func checked(a, b uint32) (uint32, bool) {
	sum, carry := bits.Add32(a, b, 0)
	return sum, carry == 0
}

// ANCHOR_END: checked

func main() {
	fmt.Println("plus:", plus(2, 3), plus(20, 30))
	for _, b := range []uint32{3, 4_294_967_295} {
		if sum, ok := checked(2, b); ok {
			fmt.Println("checked:", sum)
		} else {
			fmt.Println("checked: too large")
		}
	}
}
