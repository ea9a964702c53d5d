// A shelf for two loaves, between a baker and a seller.
package main

import (
	"fmt"
	"sync"
)

const (
	room   = 2
	loaves = 50
)

// ANCHOR: shelf
type shelf struct {
	mu      sync.Mutex
	changed *sync.Cond
	loaves  int // guarded by mu
}

func newShelf() *shelf {
	s := new(shelf)
	s.changed = sync.NewCond(&s.mu)
	return s
}

func (s *shelf) put() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.loaves == room { // not if: it may be full again when we wake
		s.changed.Wait()
	}
	s.loaves++
	s.changed.Broadcast()
}

func (s *shelf) take() (before int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.loaves == 0 {
		s.changed.Wait()
	}
	before = s.loaves
	s.loaves--
	s.changed.Broadcast()
	return before
}

// ANCHOR_END: shelf

func main() {
	s := newShelf()
	var wg sync.WaitGroup
	wg.Go(func() {
		for range loaves {
			s.put()
		}
	})
	most := 0
	for range loaves {
		most = max(most, s.take())
	}
	wg.Wait()
	fmt.Println("sold:", loaves)
	fmt.Println("ever too many on the shelf:", most > room)
	fmt.Println("left:", s.loaves)
}
