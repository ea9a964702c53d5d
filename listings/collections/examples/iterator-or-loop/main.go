package main

import (
	"fmt"
	"iter"
	"slices"
)

func only(seq iter.Seq[int], fits func(int) bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		for n := range seq {
			if fits(n) && !yield(n) {
				return
			}
		}
	}
}

// ANCHOR: chain

//go:noinline
func byChain(prices []int) int {
	even := func(n int) bool { return n%2 == 0 }
	sum := 0
	for n := range only(slices.Values(prices), even) {
		sum += n
	}
	return sum
}

// ANCHOR_END: chain

// ANCHOR: loop

//go:noinline
func byLoop(prices []int) int {
	sum := 0
	for _, n := range prices {
		if n%2 == 0 {
			sum += n
		}
	}
	return sum
}

// ANCHOR_END: loop

func main() {
	prices := []int{1, 2, 3, 4, 5, 6}
	fmt.Println("chain:", byChain(prices))
	fmt.Println("loop:", byLoop(prices))
}
