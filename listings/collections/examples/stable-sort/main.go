package main

import (
	"cmp"
	"fmt"
	"slices"
)

type runner struct {
	name    string
	minutes int
}

// ANCHOR: sort
func main() {
	arrivals := []runner{{"dan", 31}, {"bea", 28}, {"ada", 31}, {"cyd", 28}}

	ranked := slices.Clone(arrivals)
	// SortFunc would be free to swap runners with equal times.
	slices.SortStableFunc(ranked, func(a, b runner) int {
		return cmp.Compare(a.minutes, b.minutes)
	})

	show("arrived", arrivals)
	show("ranked", ranked)
}

// ANCHOR_END: sort

func show(title string, runners []runner) {
	fmt.Print(title, ":")
	for _, r := range runners {
		fmt.Print(" ", r.name)
	}
	fmt.Println()
}
