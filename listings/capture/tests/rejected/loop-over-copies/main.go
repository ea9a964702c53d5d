package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int // guarded by mu
}

func main() {
	accounts := []account{{balance: 100}}
	for _, a := range accounts {
		a.mu.Lock()
		a.balance += 5
		a.mu.Unlock()
	}
	fmt.Println(accounts[0].balance)
}
