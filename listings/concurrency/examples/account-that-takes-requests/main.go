// One goroutine owns the account; all others send it requests.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errFunds = errors.New("insufficient funds")

// ANCHOR: actor
type withdrawal struct {
	amount int
	reply  chan<- error
}

type account struct {
	withdrawals chan withdrawal
	balance     chan int
}

func open(balance int) *account {
	a := &account{make(chan withdrawal), make(chan int)}
	go a.serve(balance)
	return a
}

func (a *account) serve(balance int) { // no lock: nobody else sees it
	for {
		select {
		case w, ok := <-a.withdrawals:
			switch {
			case !ok:
				return
			case w.amount > balance:
				w.reply <- errFunds
			default:
				balance -= w.amount
				w.reply <- nil
			}
		case a.balance <- balance:
		}
	}
}

func (a *account) withdraw(amount int) error {
	reply := make(chan error, 1)
	a.withdrawals <- withdrawal{amount, reply}
	return <-reply
}

func (a *account) close() { close(a.withdrawals) }

// ANCHOR_END: actor

func main() {
	a := open(100)
	defer a.close()
	errs := make([]error, 3)
	var wg sync.WaitGroup
	for n := range errs {
		wg.Go(func() { errs[n] = a.withdraw(40) })
	}
	wg.Wait()
	refused := 0
	for _, err := range errs {
		if errors.Is(err, errFunds) {
			refused++
		}
	}
	fmt.Println("paid:", len(errs)-refused)
	fmt.Println("refused:", refused)
	fmt.Println("balance:", <-a.balance)
}
