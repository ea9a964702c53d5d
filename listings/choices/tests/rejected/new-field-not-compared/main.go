package main

import "fmt"

type place struct {
	x, y  int
	floor int
}

func same(a, b place) bool {
	x, y := a.x, a.y
	return x == b.x && y == b.y
}

func main() {
	hall := place{x: 1, y: 2, floor: 0}
	attic := place{x: 1, y: 2, floor: 4}
	fmt.Println("same place:", same(hall, attic))
	fmt.Println("floors", hall.floor, "and", attic.floor)
}
