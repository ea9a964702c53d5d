package main

import (
	"fmt"
	"math"
)

// ANCHOR: divide
func remEuclid(a, b int32) int32 {
	rest := a % b
	if rest < 0 {
		return rest + max(b, -b)
	}
	return rest
}

func show(a, b int32) {
	// A division by zero would panic, the other one would wrap.
	if b == 0 || a == math.MinInt32 && b == -1 {
		fmt.Printf("%d / %d has no answer\n", a, b)
		return
	}
	fmt.Printf("%d / %d = %d rest %d, never negative %d\n",
		a, b, a/b, a%b, remEuclid(a, b))
}

// ANCHOR_END: divide

func main() {
	for _, p := range [][2]int32{
		{7, 2}, {-7, 2}, {7, -2}, {-7, -2}, {7, 0}, {math.MinInt32, -1},
	} {
		show(p[0], p[1])
	}
	for _, half := range []float64{0.5, 1.5, 2.5, -2.5} {
		fmt.Printf("%.1f %.0f %.0f\n",
			half, math.Round(half), math.RoundToEven(half))
	}
}
