package main

import "fmt"

type circle struct{ radius int }

type square struct{ side int }

type tile struct{ wide, high int }

type post struct{ height int }

// ANCHOR: one

//go:noinline
func side(held any) (int, bool) {
	s, ok := held.(square)
	return s.side, ok
}

// ANCHOR_END: one

// ANCHOR: several

//go:noinline
func width(held any) int {
	switch v := held.(type) {
	case circle:
		return 2 * v.radius
	case square:
		return v.side
	case tile:
		return v.wide
	case post:
		return v.height
	default:
		return 0
	}
}

// ANCHOR_END: several

func main() {
	for _, held := range []any{square{side: 3}, circle{radius: 2}} {
		if s, ok := side(held); ok {
			fmt.Println("side:", s)
		} else {
			fmt.Println("no square")
		}
	}
	fmt.Println("width:", width(circle{radius: 2}), width(square{side: 3}))
	fmt.Println("width:", width(tile{wide: 4, high: 1}), width(post{height: 5}))
}
