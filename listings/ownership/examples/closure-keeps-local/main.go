package main

import "fmt"

// ANCHOR: counter
func counter() func() int {
	visits := 0 // captured by reference, kept alive by the closure
	return func() int {
		visits++
		return visits
	}
}

// ANCHOR_END: counter

func main() {
	front, back := counter(), counter()
	front()
	front()
	back()
	fmt.Println("front:", front(), "back:", back())
}
