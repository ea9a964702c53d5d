// A lock that may be kept while waiting keeps everybody else out.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errBankGone = errors.New("the bank has gone")

type account struct {
	mu      sync.Mutex
	balance int // guarded by mu
}

// ANCHOR: post
func (a *account) post(
	locked chan<- struct{}, bank <-chan int,
) (int, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	close(locked)
	fee, ok := <-bank
	if !ok {
		return 0, errBankGone
	}
	a.balance -= fee
	return a.balance, nil
}

// ANCHOR_END: post

func main() {
	a := &account{balance: 100}
	locked, bank := make(chan struct{}), make(chan int)
	var (
		balance int
		err     error
		wg      sync.WaitGroup
	)
	wg.Go(func() { balance, err = a.post(locked, bank) })
	<-locked

	// The bank would read the balance; Lock would wait for ever.
	if a.mu.TryLock() {
		fmt.Println("the bank reads", a.balance)
		a.mu.Unlock()
	} else {
		fmt.Println("the bank cannot get the lock")
	}
	close(bank)
	wg.Wait()
	if err != nil {
		fmt.Println("not posted:", err)
		return
	}
	fmt.Println("posted,", balance)
}
