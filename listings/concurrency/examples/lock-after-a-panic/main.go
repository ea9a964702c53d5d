// A transfer panics between its two halves, with the lock held.
package main

import (
	"fmt"
	"sync"
)

type bank struct {
	mu         sync.Mutex
	ada, brian int // guarded by mu
}

// ANCHOR: transfer
func (b *bank) transfer(amount int) {
	b.mu.Lock()
	defer b.mu.Unlock() // in a panic as well
	b.ada -= amount
	if amount > 50 {
		panic("amount not covered")
	}
	b.brian += amount
}

func (b *bank) total() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.ada + b.brian
}

// ANCHOR_END: transfer

// try runs one transfer as a server runs a request.
func try(b *bank, amount int) {
	defer func() {
		if reason := recover(); reason != nil {
			fmt.Println("recovered:", reason)
		}
	}()
	b.transfer(amount)
}

func main() {
	b := &bank{ada: 100, brian: 100}
	try(b, 10)
	fmt.Println("total:", b.total())
	try(b, 60)
	fmt.Println("total:", b.total())
}
