// Many may read the price list at once; who writes is alone.
package main

import (
	"fmt"
	"sync"
)

// ANCHOR: prices
type prices struct {
	mu    sync.RWMutex
	cents map[string]int // guarded by mu
}

func (p *prices) of(article string, inside func()) int {
	p.mu.RLock()
	defer p.mu.RUnlock()
	inside()
	return p.cents[article]
}

// tryRaise raises a price unless somebody is reading or writing.
func (p *prices) tryRaise(article string, by int) bool {
	if !p.mu.TryLock() {
		return false
	}
	defer p.mu.Unlock()
	p.cents[article] += by
	return true
}

// ANCHOR_END: prices

func main() {
	list := &prices{cents: map[string]int{"tea": 450}}
	var arrived, readers sync.WaitGroup
	arrived.Add(2)
	leave := make(chan struct{})
	read := make([]int, 2)
	for n := range read {
		readers.Go(func() {
			read[n] = list.of("tea", func() {
				arrived.Done()
				<-leave
			})
		})
	}
	arrived.Wait()
	fmt.Println("two readers are inside")
	fmt.Println("raised:", list.tryRaise("tea", 50))

	close(leave)
	readers.Wait()
	fmt.Println("they read", read[0], "and", read[1])
	fmt.Println("raised:", list.tryRaise("tea", 50))
	fmt.Println("now", list.of("tea", func() {}))
}
