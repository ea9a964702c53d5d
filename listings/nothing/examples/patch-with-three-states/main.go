package main

import "fmt"

// ANCHOR: change
// A Change to an optional value; the zero Change keeps it.
type Change[T any] struct {
	touched bool
	value   *T
}

func Clear[T any]() Change[T] { return Change[T]{touched: true} }

func Set[T any](value T) Change[T] {
	return Change[T]{touched: true, value: &value}
}

func (c Change[T]) Apply(field **T) {
	if c.touched {
		*field = c.value
	}
}

// ANCHOR_END: change

type profile struct{ phone *string }

type patch struct{ phone Change[string] }

func show(name string, request patch) {
	p := profile{phone: new("555-0100")}
	request.phone.Apply(&p.phone)
	phone := "none"
	if p.phone != nil {
		phone = *p.phone
	}
	fmt.Printf("%s: %s\n", name, phone)
}

func main() {
	show("keep", patch{})
	show("clear", patch{phone: Clear[string]()})
	show("set", patch{phone: Set("555-0199")})
}
