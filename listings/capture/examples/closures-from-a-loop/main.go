package main

import "fmt"

// ANCHOR: loop
func main() {
	var own, shared []func() int
	last := 0
	for i := range 3 { // i is new in every turn (since go 1.22 in go.mod)
		own = append(own, func() int { return i })
		last = i
		shared = append(shared, func() int { return last })
	}
	fmt.Println("own:", own[0](), own[1](), own[2]())
	fmt.Println("shared:", shared[0](), shared[1](), shared[2]())
}

// ANCHOR_END: loop
