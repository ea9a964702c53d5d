package main

import (
	"fmt"
	"iter"
)

// ANCHOR: walk
type tree struct {
	left  *tree
	key   int
	right *tree
}

func (t *tree) all() iter.Seq[int] {
	return func(yield func(int) bool) { t.walk(yield) }
}

// walk reports whether the loop wants to go on.
func (t *tree) walk(yield func(int) bool) bool {
	return t == nil ||
		t.left.walk(yield) && yield(t.key) && t.right.walk(yield)
}

// ANCHOR_END: walk

func leaf(key int) *tree { return &tree{key: key} }

func main() {
	low := &tree{left: leaf(1), key: 2, right: leaf(3)}
	root := &tree{left: low, key: 5, right: leaf(8)}
	for key := range root.all() {
		if key > 5 {
			break // yield returns false
		}
		fmt.Println(key)
	}
}
