package main

import (
	"errors"
	"fmt"
)

// ANCHOR: events
// Other packages cannot declare a method of this name.
type event interface{ isEvent() }

type deposited struct{ cents int }

type withdrawn struct{ cents int }

type closed struct{}

func (deposited) isEvent() {}
func (withdrawn) isEvent() {}
func (closed) isEvent()    {}

func apply(balance int, e event) (int, error) {
	switch e := e.(type) {
	case deposited:
		return balance + e.cents, nil
	case withdrawn:
		if e.cents > balance {
			return balance, errors.New("not enough money")
		}
		return balance - e.cents, nil
	case closed:
		return 0, nil
	default: // the compiler does not ask for the other cases
		return balance, fmt.Errorf("unknown event %T", e)
	}
}

// ANCHOR_END: events

func main() {
	balance := 0
	events := []event{deposited{500}, withdrawn{700}, withdrawn{200}, closed{}}
	for _, e := range events {
		next, err := apply(balance, e)
		if err != nil {
			fmt.Println("refused:", err)
			continue
		}
		balance = next
		fmt.Println("balance:", balance)
	}
}
