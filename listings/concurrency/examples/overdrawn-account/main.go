// Every access is locked, no data race is left, and the money is gone.
package main

import (
	"fmt"
	"sync"
)

// ANCHOR: withdraw
type account struct {
	mu         sync.Mutex
	balance    int            // guarded by mu
	fraudCheck sync.WaitGroup // answers two requests together
}

func (a *account) withdraw(amount int) bool {
	if a.read() < amount {
		return false
	}
	a.fraudCheck.Done()
	a.fraudCheck.Wait()
	a.add(-amount) // nobody looked again
	return true
}

// ANCHOR_END: withdraw

func (a *account) read() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.balance
}

func (a *account) add(amount int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += amount
}

func main() {
	a := &account{balance: 100}
	a.fraudCheck.Add(2)
	paid := make([]bool, 2)
	var wg sync.WaitGroup
	for i := range paid {
		wg.Go(func() { paid[i] = a.withdraw(80) })
	}
	wg.Wait()
	fmt.Printf("paid: [%t, %t]\n", paid[0], paid[1])
	fmt.Println("balance:", a.read())
}
