// Four goroutines fill one slice, each a quarter of it.
package main

import (
	"fmt"
	"slices"
	"sync"
)

// ANCHOR: fill
func fill(squares []int) {
	size := max(1, (len(squares)+3)/4)
	var wg sync.WaitGroup
	start := 0
	for part := range slices.Chunk(squares, size) {
		first := start
		wg.Go(func() {
			for n := range part {
				part[n] = (first + n) * (first + n)
			}
		})
		start += len(part)
	}
	wg.Wait()
}

// ANCHOR_END: fill

func main() {
	squares := make([]int, 10)
	fill(squares)
	for _, n := range squares {
		fmt.Println(n)
	}
}
