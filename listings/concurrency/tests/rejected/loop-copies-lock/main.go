package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func main() {
	accounts := make([]account, 2)
	for _, a := range accounts {
		a.mu.Lock()
		a.balance += 10
		a.mu.Unlock()
	}
	fmt.Println(accounts[0].balance)
}
