package main

import "fmt"

// ANCHOR: methods
type cart struct {
	owner string
	items int
}

// The method reads; all methods take a pointer because one must.
func (c *cart) summary() string {
	return fmt.Sprintf("%s: %d", c.owner, c.items)
}

// The caller's cart changes.
func (c *cart) add(items int) { c.items += items }

// The caller's cart stays as it is.
func (c *cart) givenTo(owner string) *cart {
	return &cart{owner: owner, items: c.items}
}

// ANCHOR_END: methods

func main() {
	first := &cart{owner: "ada"}
	first.add(2)
	second := first.givenTo("grace")
	second.add(1)
	fmt.Println(first.summary())
	fmt.Println(second.summary())
}
