package main

import (
	"fmt"
	"slices"
)

// ANCHOR: branch
func branch(base []string) (left, right []string) {
	left = append(base, "left")
	right = append(base, "right") // writes over "left" if base has room
	return left, right
}

// ANCHOR_END: branch

func main() {
	path := make([]string, 0, 4)
	path = append(path, "home", "src")

	left, right := branch(path)
	fmt.Println(left, right)

	left, right = branch(slices.Clip(path)) // no room: append must copy
	fmt.Println(left, right)
}
