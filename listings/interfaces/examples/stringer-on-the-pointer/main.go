package main

import "fmt"

// ANCHOR: order
type order struct{ number int }

func (o *order) String() string {
	return fmt.Sprintf("order %d", o.number)
}

func main() {
	latest := order{number: 7}
	fmt.Println(latest.String()) // short for (&latest).String()
	fmt.Println(&latest)         // *order is a fmt.Stringer
	fmt.Println(latest)          // order is none
}

// ANCHOR_END: order
