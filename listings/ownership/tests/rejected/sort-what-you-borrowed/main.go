package main

import (
	"fmt"
	"slices"
)

func median(scores []int) int {
	slices.Sort(scores)
	return scores[len(scores)/2]
}

func main() {
	byDate := []int{9, 1, 5}
	fmt.Println("median", median(byDate))
	fmt.Println("by date", byDate)
}
