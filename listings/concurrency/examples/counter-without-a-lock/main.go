// Four goroutines count in one number, without a lock.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// ANCHOR: count
func count(hits *atomic.Int32) {
	for range 10_000 {
		hits.Add(1)
	}
}

// ANCHOR_END: count

func main() {
	var hits atomic.Int32
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() { count(&hits) })
	}
	wg.Wait()
	fmt.Println(hits.Load())
}
