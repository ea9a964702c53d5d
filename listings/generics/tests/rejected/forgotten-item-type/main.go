package main

import "fmt"

type source[T any] interface {
	next() (T, bool)
}

type countdown struct{ left int }

func (c *countdown) next() (int, bool) {
	if c.left == 0 {
		return 0, false
	}
	c.left--
	return c.left, true
}

func main() {
	var from source = &countdown{left: 2}
	fmt.Println(from.next())
}
