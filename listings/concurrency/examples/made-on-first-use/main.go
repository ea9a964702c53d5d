// A table is made when somebody first asks for it, and once.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// ANCHOR: once
var made atomic.Int64

var squares = sync.OnceValue(func() []int {
	made.Add(1)
	table := make([]int, 0, 100)
	for n := range 100 {
		table = append(table, n*n)
	}
	return table
})

// ANCHOR_END: once

func main() {
	fmt.Println("made:", made.Load())
	var sum atomic.Int64
	var wg sync.WaitGroup
	for n := range 4 {
		wg.Go(func() { sum.Add(int64(squares()[n])) })
	}
	wg.Wait()
	fmt.Println("sum:", sum.Load())
	fmt.Println("made:", made.Load())
}
