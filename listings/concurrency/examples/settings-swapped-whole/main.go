// Settings are never changed; a new set takes the place of the old one.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// ANCHOR: swap
type settings struct{ low, high int }

var current atomic.Pointer[settings]

func replace(low int) { current.Store(&settings{low, low + 10}) }

// torn reads until the last set has come, and counts mixed ones.
func torn(last int) (mixed int) {
	for {
		s := current.Load() // one set, whoever replaces it now
		if s.high != s.low+10 {
			mixed++
		}
		if s.low == last {
			return mixed
		}
	}
}

// ANCHOR_END: swap

func main() {
	const last = 1000
	replace(0)
	kept := current.Load()
	var reader sync.WaitGroup
	mixed := 0
	reader.Go(func() { mixed = torn(last) })
	for low := range last {
		replace(low + 1)
	}
	reader.Wait()
	fmt.Println("mixed:", mixed)
	fmt.Println("kept:", kept.low, "to", kept.high)
	now := current.Load()
	fmt.Println("now:", now.low, "to", now.high)
}
