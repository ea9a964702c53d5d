package main

import (
	"fmt"
	"iter"
)

// ANCHOR: tree
type node struct {
	value      int
	less, more *node
}

type tree struct{ root *node }

// insert says whether the value is new.
func (t *tree) insert(value int) bool {
	place := &t.root
	for *place != nil {
		switch n := *place; {
		case value < n.value:
			place = &n.less
		case value > n.value:
			place = &n.more
		default:
			return false
		}
	}
	*place = &node{value: value}
	return true
}

func (t *tree) all() iter.Seq[int] {
	return func(yield func(int) bool) { t.root.push(yield) }
}

func (n *node) push(yield func(int) bool) bool {
	return n == nil ||
		n.less.push(yield) && yield(n.value) && n.more.push(yield)
}

// ANCHOR_END: tree

func main() {
	var t tree
	for _, value := range []int{50, 20, 80, 20, 10, 30, 90} {
		if !t.insert(value) {
			fmt.Println(value, "is there already")
		}
	}
	for value := range t.all() {
		fmt.Println(value)
	}
	first := -1
	for value := range t.all() {
		if value > 25 {
			first = value
			break
		}
	}
	fmt.Println("first above 25:", first)
}
