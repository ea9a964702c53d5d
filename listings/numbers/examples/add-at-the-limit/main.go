package main

import (
	"fmt"
	"math"
)

// ANCHOR: add
func checkedAdd(a, b int32) (int32, bool) {
	sum := int64(a) + int64(b) // cannot overflow
	if sum < math.MinInt32 || sum > math.MaxInt32 {
		return 0, false
	}
	return int32(sum), true
}

func saturatingAdd(a, b int32) int32 {
	sum := int64(a) + int64(b)
	return int32(min(max(sum, math.MinInt32), math.MaxInt32))
}

func show(a, b int32) {
	if sum, ok := checkedAdd(a, b); ok {
		fmt.Printf("%d + %d = %d\n", a, b, sum)
	} else {
		fmt.Printf("%d + %d is out of range\n", a, b)
	}
	fmt.Println("  wrapped", a+b) // what + does, by the specification
	fmt.Println("  at the limit", saturatingAdd(a, b))
}

// ANCHOR_END: add

func main() {
	show(2, 3)
	show(math.MaxInt32, 1)
	show(math.MinInt32, -1)
}
