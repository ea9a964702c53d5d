package main

import "fmt"

type shape interface{ area() int }

type square struct{ side int }

type tile struct{ wide, high int }

// Inlined, these two would leave no call to look at.
//
//go:noinline
func (s square) area() int { return s.side * s.side }

//go:noinline
func (t tile) area() int { return t.wide * t.high }

// ANCHOR: known

//go:noinline
func ofKnown(s square) int {
	return s.area() + 1
}

// ANCHOR_END: known

// ANCHOR: any

//go:noinline
func ofAny(s shape) int {
	return s.area() + 2
}

// ANCHOR_END: any

// ANCHOR: each

//go:noinline
func ofEach[S shape](s S) int {
	return s.area() + 3
}

// ANCHOR_END: each

func main() {
	s, t := square{side: 2}, tile{wide: 2, high: 3}
	fmt.Println("known:", ofKnown(s))
	fmt.Println("any:", ofAny(s), ofAny(t))
	fmt.Println("each:", ofEach(s), ofEach(t))
}
