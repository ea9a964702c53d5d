package main

import "fmt"

// ANCHOR: tree
type tree struct {
	value       int
	left, right *tree
}

func (t *tree) insert(value int) *tree {
	switch {
	case t == nil: // a method may be called on a nil pointer
		return &tree{value: value}
	case value < t.value:
		t.left = t.left.insert(value)
	default:
		t.right = t.right.insert(value)
	}
	return t
}

func (t *tree) sum() int {
	if t == nil {
		return 0
	}
	return t.left.sum() + t.value + t.right.sum()
}

// ANCHOR_END: tree

func (t *tree) depth() int {
	if t == nil {
		return 0
	}
	return 1 + max(t.left.depth(), t.right.depth())
}

func main() {
	var t *tree
	fmt.Printf("empty: sum %d, depth %d\n", t.sum(), t.depth())
	for _, value := range []int{7, 4, 1} {
		t = t.insert(value)
	}
	fmt.Printf("full: sum %d, depth %d\n", t.sum(), t.depth())
}
