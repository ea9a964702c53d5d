package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int // guarded by mu
}

func (a *account) available() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.balance
}

func (a *account) withdraw(amount int) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if amount > a.available() {
		return false
	}
	a.balance -= amount
	return true
}

func main() {
	a := &account{balance: 100}
	fmt.Println("available:", a.available())
	fmt.Println("paid:", a.withdraw(40))
}
