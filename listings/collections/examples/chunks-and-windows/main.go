package main

import (
	"fmt"
	"slices"
)

// ANCHOR: pieces
func main() {
	readings := []int{3, 6, 9, 6, 3, 0, 3}
	for batch := range slices.Chunk(readings, 3) {
		fmt.Println("batch:", batch) // part of readings, not a copy
	}
	// The standard library has no windows.
	for end := 3; end <= len(readings); end++ {
		fmt.Print(" ", sum(readings[end-3:end])/3)
	}
	fmt.Println()
}

// ANCHOR_END: pieces

func sum(numbers []int) int {
	total := 0
	for _, n := range numbers {
		total += n
	}
	return total
}
