// One P, two goroutines: the runtime interrupts the busy loop by itself.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

// ANCHOR: busy
func spin(otherRan *atomic.Bool) {
	for !otherRan.Load() {
	}
}

// ANCHOR_END: busy

func main() {
	runtime.GOMAXPROCS(1)
	var otherRan atomic.Bool
	var wg sync.WaitGroup
	wg.Go(func() {
		fmt.Println("the other one ran")
		otherRan.Store(true)
	})
	wg.Go(func() { spin(&otherRan) }) // runs first: the newest goes next
	wg.Wait()
	fmt.Println("the busy loop saw it")
}
