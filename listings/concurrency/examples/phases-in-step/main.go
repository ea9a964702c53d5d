// In each round every cell becomes the sum of its two neighbours.
package main

import (
	"fmt"
	"sync"
)

// ANCHOR: rounds
// step computes a round; the library has no barrier, so goroutines are
// started for each round and waited for.
func step(cells []int) []int {
	next := make([]int, len(cells))
	var round sync.WaitGroup
	for n := range cells {
		round.Go(func() {
			left := cells[(n+len(cells)-1)%len(cells)]
			right := cells[(n+1)%len(cells)]
			next[n] = left + right
		})
	}
	round.Wait()
	return next
}

// ANCHOR_END: rounds

func main() {
	cells := []int{1, 0, 0}
	for range 5 {
		cells = step(cells)
	}
	for _, n := range cells {
		fmt.Println(n)
	}
}
