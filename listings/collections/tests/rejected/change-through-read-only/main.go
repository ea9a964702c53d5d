package main

import "fmt"

type order struct{ cents int }

func discounted(o *order) int {
	o.cents -= o.cents / 10
	return o.cents
}

func main() {
	o := &order{cents: 1000}
	fmt.Println(discounted(o), discounted(o))
}
