// A caller gives up on a transfer that waits between its two steps.
package main

import "fmt"

// ANCHOR: transfer
func transfer(asked chan<- struct{}, bank <-chan struct{}) {
	defer fmt.Println("transfer: cleaned up")
	fmt.Println("transfer: debit")
	close(asked)
	<-bank // a select with a context could be told to stop
	fmt.Println("transfer: credit")
}

// ANCHOR_END: transfer

func main() {
	asked, bank := make(chan struct{}), make(chan struct{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		transfer(asked, bank)
	}()
	select {
	case <-done:
		fmt.Println("caller: done")
	case <-asked:
		fmt.Println("caller: gives up")
	}
	fmt.Println("bank: answers")
	close(bank)
	<-done
}
