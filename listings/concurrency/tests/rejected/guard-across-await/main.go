package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func (a *account) post(locked chan<- struct{}, bank <-chan int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	close(locked)
	fee := <-bank // waits with the lock held
	a.balance -= fee
}

func main() {
	a := &account{balance: 100}
	locked, bank := make(chan struct{}), make(chan int)
	go a.post(locked, bank)
	<-locked
	fmt.Println("the bank needs the lock to work out the fee")
	a.mu.Lock()
	bank <- a.balance / 50
	a.mu.Unlock()
}
