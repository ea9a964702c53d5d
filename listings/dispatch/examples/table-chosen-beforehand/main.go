package main

import "fmt"

type shape interface{ area() int }

type square struct{ side int }

func (s *square) area() int { return s.side * s.side }

// ANCHOR: convert

//go:noinline
func asShape(s *square) shape {
	return s
}

// ANCHOR_END: convert

func main() {
	fmt.Println(asShape(&square{side: 2}).area())
	fmt.Println(asShape(&square{side: 3}).area())
}
