// Four goroutines count visits in one map.
package main

import (
	"fmt"
	"maps"
	"slices"
	"sync"
)

// ANCHOR: counter
type visits struct {
	mu     sync.Mutex
	byPage map[string]int // guarded by mu
}

func (v *visits) record(page string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.byPage[page]++
}

// ANCHOR_END: counter

func main() {
	v := &visits{byPage: make(map[string]int)}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 500 {
				v.record("/home")
				v.record("/about")
			}
		})
	}
	wg.Wait()

	for _, page := range slices.Sorted(maps.Keys(v.byPage)) {
		fmt.Println(page, v.byPage[page])
	}
}
