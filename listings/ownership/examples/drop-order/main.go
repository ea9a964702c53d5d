package main

import "fmt"

type connection struct{ name string }

func open(name string) *connection {
	fmt.Println("open", name)
	return &connection{name: name}
}

func (c *connection) Close() {
	fmt.Println("close", c.name)
}

// ANCHOR: transfer
func transfer() {
	source := open("source")
	defer source.Close() // forget this line and nothing closes it
	target := open("target")
	defer target.Close()
	fmt.Println("copy", source.name, "to", target.name)
} // deferred calls run here, last one first

// ANCHOR_END: transfer

func main() {
	transfer()
	fmt.Println("done")
}
