package main

import "fmt"

// ANCHOR: start
var (
	area  = made("area", side*side) // needs side, so it comes after it
	side  = made("side", 4)
	spare = made("spare", 0) // nobody reads it
)

func made(name string, value int) int {
	fmt.Println("made", name)
	return value
}

func init() {
	fmt.Println("init")
}

func main() {
	fmt.Println("main")
	fmt.Println("area", area)
}

// ANCHOR_END: start
