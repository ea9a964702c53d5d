package main

import "fmt"

type user struct{ name string }

type order struct{ cents int }

// ANCHOR: last

//go:noinline
func last[T any](list []T) (T, bool) {
	if len(list) == 0 {
		var none T
		return none, false
	}
	return list[len(list)-1], true
}

// ANCHOR_END: last

func main() {
	if u, ok := last([]*user{{name: "ada"}, {name: "bob"}}); ok {
		fmt.Println("user:", u.name)
	}
	if o, ok := last([]*order{{cents: 250}}); ok {
		fmt.Println("order:", o.cents)
	}
	if n, ok := last([]int{1, 2, 3}); ok {
		fmt.Println("number:", n)
	}
	_, ok := last([]string{})
	fmt.Println("text:", ok)
}
