// Two accounts, two locks, and transfers in both directions.
package main

import (
	"fmt"
	"sync"
)

type account struct {
	id      int
	mu      sync.Mutex
	balance int // guarded by mu
}

// ANCHOR: transfer
// transfer locks both accounts, the one with the lower id first.
func transfer(from, to *account, amount int) {
	if from == to {
		return // a second Lock would wait for ever
	}
	first, second := from, to
	if second.id < first.id {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	second.mu.Lock()
	defer second.mu.Unlock()
	from.balance -= amount
	to.balance += amount
}

// ANCHOR_END: transfer

// inOppositeOrder takes the locks as they come; none gets the second one.
func inOppositeOrder(a, b *account) (stuck int) {
	var both, holding, tried sync.WaitGroup
	holding.Add(2)
	tried.Add(2)
	got := make([]bool, 2)
	for n, order := range [][]*account{{a, b}, {b, a}} {
		both.Go(func() {
			order[0].mu.Lock()
			defer order[0].mu.Unlock()
			holding.Done()
			holding.Wait()
			got[n] = order[1].mu.TryLock() // Lock would wait for ever
			tried.Done()
			tried.Wait()
		})
	}
	both.Wait()
	for _, ok := range got {
		if !ok {
			stuck++
		}
	}
	return stuck
}

func main() {
	ada, brian := &account{id: 1}, &account{id: 2}
	fmt.Println("in opposite order, stuck:", inOppositeOrder(ada, brian))

	ada.balance, brian.balance = 100, 100
	var wg sync.WaitGroup
	for _, t := range []struct{ from, to *account }{
		{ada, brian}, {brian, ada},
	} {
		wg.Go(func() {
			for range 1000 {
				transfer(t.from, t.to, 1)
			}
		})
	}
	wg.Wait()
	fmt.Println("in one order:", ada.balance, brian.balance)
}
