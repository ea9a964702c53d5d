package main

import "fmt"

type shape interface{ area() int }

type square struct{ side int }

//go:noinline
func (s square) area() int { return s.side * s.side }

func newShape(side int) shape { return square{side} }

//go:noinline
func hiddenShape(side int) shape { return square{side} }

// ANCHOR: seen

//go:noinline
func seen(side int) int {
	s := newShape(side) // inlined, so the type is in sight
	return s.area()
}

// ANCHOR_END: seen

// ANCHOR: hidden

//go:noinline
func hidden(side int) int {
	s := hiddenShape(side)
	return s.area()
}

// ANCHOR_END: hidden

func main() {
	fmt.Println("seen:", seen(2), seen(3))
	fmt.Println("hidden:", hidden(2), hidden(3))
}
