package main

import (
	"fmt"
	"slices"
)

// ANCHOR: unique
func unique[T comparable](items []T) []T {
	seen := make(map[T]struct{}, len(items))
	var kept []T
	for _, item := range items {
		if _, again := seen[item]; !again {
			seen[item] = struct{}{}
			kept = append(kept, item)
		}
	}
	return kept
}

func main() {
	visits := []string{"home", "home", "cart", "home"}
	fmt.Println("unique:", unique(visits))
	fmt.Println("compacted:", slices.Compact(visits)) // reuses the array
}

// ANCHOR_END: unique
