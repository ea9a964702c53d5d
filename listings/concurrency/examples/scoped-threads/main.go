// Goroutines read parts of one slice, and the caller waits for all of them.
package main

import (
	"fmt"
	"slices"
	"sync"
)

// ANCHOR: sum
func parallelSum(numbers []uint64, parts int) uint64 {
	size := max((len(numbers)+parts-1)/parts, 1)
	sums := make([]uint64, parts) // one place for each, so no lock
	var wg sync.WaitGroup
	i := 0
	for chunk := range slices.Chunk(numbers, size) {
		sum := &sums[i]
		i++
		wg.Go(func() { *sum = add(chunk) })
	}
	wg.Wait()
	return add(sums)
}

// ANCHOR_END: sum

func add(numbers []uint64) uint64 {
	var sum uint64
	for _, n := range numbers {
		sum += n
	}
	return sum
}

func main() {
	var numbers []uint64
	for n := range uint64(10_000) {
		numbers = append(numbers, n+1)
	}
	fmt.Println(parallelSum(numbers, 4))
	fmt.Println(parallelSum(nil, 4))
}
