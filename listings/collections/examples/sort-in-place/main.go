package main

import (
	"fmt"
	"slices"
)

// ANCHOR: sort
func main() {
	readings := []int{10, 9, 1}
	sorted := slices.Sorted(slices.Values(readings)) // a new slice
	fmt.Println("copy:", sorted, "original:", readings)

	view := readings // the same array
	slices.Sort(readings)
	fmt.Println("in place:", view)
}

// ANCHOR_END: sort
