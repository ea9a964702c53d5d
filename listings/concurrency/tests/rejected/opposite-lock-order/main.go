package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int // guarded by mu
}

func transfer(from, to *account, amount int, first *sync.WaitGroup) {
	from.mu.Lock()
	defer from.mu.Unlock()
	first.Done()
	first.Wait() // the unlucky moment: both have their first lock
	to.mu.Lock()
	defer to.mu.Unlock()
	from.balance -= amount
	to.balance += amount
}

func main() {
	var ada, brian account
	var first, transfers sync.WaitGroup
	first.Add(2)
	transfers.Go(func() { transfer(&ada, &brian, 10, &first) })
	transfers.Go(func() { transfer(&brian, &ada, 20, &first) })
	transfers.Wait()
	fmt.Println(ada.balance, brian.balance)
}
