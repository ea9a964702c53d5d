package main

import (
	"fmt"
	"iter"
)

// ANCHOR: ring
type ring[T any] struct {
	slots []T
	next  int
	full  bool
}

func newRing[T any](size int) *ring[T] {
	if size < 1 {
		panic("a ring has one slot at least")
	}
	return &ring[T]{slots: make([]T, size)}
}

// push returns what it pushed out.
func (r *ring[T]) push(value T) (out T, was bool) {
	out, was = r.slots[r.next], r.full
	r.slots[r.next] = value
	r.next = (r.next + 1) % len(r.slots)
	r.full = r.full || r.next == 0
	return out, was
}

// all starts with the oldest.
func (r *ring[T]) all() iter.Seq[T] {
	return func(yield func(T) bool) {
		if r.full {
			for _, value := range r.slots[r.next:] {
				if !yield(value) {
					return
				}
			}
		}
		for _, value := range r.slots[:r.next] {
			if !yield(value) {
				return
			}
		}
	}
}

// ANCHOR_END: ring

func main() {
	r := newRing[int](3)
	for _, reading := range []int{10, 20, 30, 40, 50} {
		out, was := r.push(reading)
		gap := ""
		for kept := range r.all() {
			fmt.Print(gap, kept)
			gap = " "
		}
		if was {
			fmt.Print(" without ", out)
		}
		fmt.Println()
	}
	sum := 0
	for reading := range r.all() {
		sum += reading
	}
	fmt.Println("sum", sum)
}
