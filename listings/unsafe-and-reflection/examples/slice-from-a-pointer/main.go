package main

import (
	"fmt"
	"unsafe"
)

// ANCHOR: from-pointer
// samples is what a library written in C might hand over.
type samples struct {
	first *uint16
	count int
}

// slice must only be called while first points to count numbers. Nothing
// at the call says so: the word unsafe stays in this file's imports.
func (s samples) slice() []uint16 {
	return unsafe.Slice(s.first, s.count) // nil and 0 give a nil slice
}

// ANCHOR_END: from-pointer

func sum(numbers []uint16) uint32 {
	var sum uint32
	for _, number := range numbers {
		sum += uint32(number)
	}
	return sum
}

func main() {
	owner := []uint16{10, 20, 30, 40}
	all := samples{first: unsafe.SliceData(owner), count: len(owner)}
	var none samples

	numbers := all.slice()
	fmt.Printf("%d numbers, sum %d\n", len(numbers), sum(numbers))
	fmt.Printf("middle [%d, %d]\n", numbers[1], numbers[2])

	numbers = none.slice()
	fmt.Printf("%d numbers, sum %d\n", len(numbers), sum(numbers))
}
