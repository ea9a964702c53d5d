package main

import (
	"fmt"
	"sync"
)

// ANCHOR: both
func oneByOne(k *kitchen, dishes []string) {
	for _, dish := range dishes {
		k.cook(dish) // an ordinary call waits
	}
}

func atOnce(k *kitchen, dishes []string) {
	var wg sync.WaitGroup
	for _, dish := range dishes {
		wg.Go(func() { k.cook(dish) })
	}
	wg.Wait() // without it main could end before any dish is done
}

// ANCHOR_END: both

// kitchen counts the dishes on the stove and remembers the most.
type kitchen struct {
	mu        sync.Mutex
	now, most int
	all       chan struct{} // closed when enough are on the stove
	enough    int
}

func newKitchen(enough int) *kitchen {
	return &kitchen{all: make(chan struct{}), enough: enough}
}

func (k *kitchen) cook(_ string) {
	k.mu.Lock()
	k.now++
	k.most = max(k.most, k.now)
	if k.now == k.enough {
		close(k.all)
		k.enough = 0 // a channel can be closed once
	}
	k.mu.Unlock()
	<-k.all // a dish takes as long as its neighbours
	k.mu.Lock()
	k.now--
	k.mu.Unlock()
}

func main() {
	dishes := []string{"soup", "rice", "cake"}
	k := newKitchen(1)
	oneByOne(k, dishes)
	fmt.Println("one by one, at most", k.most)
	k = newKitchen(len(dishes))
	atOnce(k, dishes)
	fmt.Println("at once, at most", k.most)
}
