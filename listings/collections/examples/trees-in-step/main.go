package main

import (
	"fmt"
	"iter"
)

type tree struct {
	left  *tree
	key   int
	right *tree
}

// ANCHOR: same
func (t *tree) all() iter.Seq[int] {
	return func(yield func(int) bool) { t.walk(yield) }
}

// walk reports whether the loop wants to go on.
func (t *tree) walk(yield func(int) bool) bool {
	return t == nil ||
		t.left.walk(yield) && yield(t.key) && t.right.walk(yield)
}

// same lets one walk drive the loop, and takes the other key by key.
func same(a, b iter.Seq[int]) bool {
	next, stop := iter.Pull(b)
	defer stop() // or a walk that is left half way would stay
	for key := range a {
		other, ok := next()
		if !ok || other != key {
			return false
		}
	}
	_, more := next()
	return !more
}

// ANCHOR_END: same

func leaf(key int) *tree { return &tree{key: key} }

func main() {
	broad := &tree{left: leaf(1), key: 2, right: leaf(3)}
	deep := &tree{key: 1, right: &tree{key: 2, right: leaf(3)}}
	other := &tree{left: leaf(1), key: 2, right: leaf(4)}
	larger := &tree{left: broad, key: 5}
	fmt.Println("another shape:", same(broad.all(), deep.all()))
	fmt.Println("another key:", same(broad.all(), other.all()))
	fmt.Println("a key more:", same(broad.all(), larger.all()))
	fmt.Println("a key less:", same(larger.all(), broad.all()))
}
