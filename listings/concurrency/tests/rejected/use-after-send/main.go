package main

import "fmt"

type order struct{ item string }

func main() {
	orders := make(chan *order, 1)
	o := &order{item: "tea"}
	orders <- o
	o.item = "coffee"
	fmt.Println("served", (<-orders).item)
}
