package main

import "fmt"

type closer interface {
	read() string
	Close()
}

type memory struct{}

func (*memory) read() string { return "text" }

func main() {
	var c closer
	m, ok := c.(*memory)
	fmt.Println(m, ok)
}
