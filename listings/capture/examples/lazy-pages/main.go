package main

import (
	"fmt"
	"iter"
)

type connection struct{ pages [][]string }

func (c *connection) fetch(page int) (names []string, ok bool) {
	if page > len(c.pages) {
		return nil, false
	}
	fmt.Println("fetch page", page)
	return c.pages[page-1], true
}

func (c *connection) Close() { fmt.Println("close") }

// ANCHOR: names
func names(c *connection) iter.Seq[string] {
	return func(yield func(string) bool) {
		defer c.Close() // runs however the loop is left
		for page := 1; ; page++ {
			names, ok := c.fetch(page)
			if !ok {
				return
			}
			for _, name := range names {
				if !yield(name) { // the loop has ended
					return
				}
			}
		}
	}
}

// ANCHOR_END: names

func main() {
	c := &connection{[][]string{{"ada", "brian"}, {"carol", "dora"}, {"eve"}}}
	for name := range names(c) {
		fmt.Println(name)
		if name == "carol" {
			break
		}
	}
}
