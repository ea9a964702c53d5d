package main

import "fmt"

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return s.side * s.side }

// ANCHOR: copy
func main() {
	tile := square{side: 2}
	var stored shape = tile // copies the square behind the interface
	tile.side = 3
	fmt.Println("variable:", tile.area())
	fmt.Println("stored:", stored.area())

	var linked shape = &tile // copies the pointer
	tile.side = 4
	fmt.Println("linked:", linked.area())
}

// ANCHOR_END: copy
