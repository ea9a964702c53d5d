package main

import "fmt"

type cart struct{ items int }

func takeAll(c *cart) int {
	items := c.items
	c.items = 0
	return items
}

func show(c *cart) {
	fmt.Println("items:", takeAll(c))
}

func main() {
	c := &cart{items: 3}
	show(c)
	show(c)
}
