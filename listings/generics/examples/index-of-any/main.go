package main

import "fmt"

// ANCHOR: index
// The standard library has it as slices.Index.
func indexOf[T comparable](items []T, wanted T) (int, bool) {
	for i, item := range items {
		if item == wanted {
			return i, true
		}
	}
	return 0, false
}

type point struct{ x, y int }

func main() {
	words := []string{"to", "be"}
	i, ok := indexOf(words, "be")
	fmt.Println("word:", i, ok)
	points := []point{{0, 0}, {3, 4}}
	i, ok = indexOf(points, point{3, 4})
	fmt.Println("point:", i, ok)
}

// ANCHOR_END: index
