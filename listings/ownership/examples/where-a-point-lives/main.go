package main

import "fmt"

type point struct{ x, y int }

// ANCHOR: value

//go:noinline
func asValue(x, y int) point {
	p := point{x, y}
	return p
}

// ANCHOR_END: value

// ANCHOR: pointer

//go:noinline
func asPointer(x, y int) *point {
	p := point{x, y}
	return &p
}

// ANCHOR_END: pointer

// ANCHOR: boxed

//go:noinline
func asAny(x, y int) any {
	p := point{x, y}
	return p
}

// ANCHOR_END: boxed

// ANCHOR: called

//go:noinline
func calledHere(x, y int) int {
	p := point{x, y}
	double := func() { p.x, p.y = 2*p.x, 2*p.y }
	double()
	return p.x + p.y
}

// ANCHOR_END: called

// ANCHOR: kept

//go:noinline
func calledLater(x, y int) func() int {
	p := point{2 * x, y}
	return func() int {
		p.x++
		return p.x + p.y
	}
}

// ANCHOR_END: kept

func main() {
	fmt.Println("value:", asValue(1, 2).y, asValue(3, 4).y)
	fmt.Println("pointer:", asPointer(1, 2).y, asPointer(3, 4).y)
	one, two := asAny(1, 2).(point), asAny(3, 4).(point)
	fmt.Println("any:", one.y, two.y)
	fmt.Println("called here:", calledHere(1, 2), calledHere(3, 4))
	fmt.Println("called later:", calledLater(1, 2)(), calledLater(3, 4)())
}
