package main

import "fmt"

// ANCHOR: visit
func visit() {
	step := "start"
	defer fmt.Println("argument:", step) // "start" is kept here
	defer func() { fmt.Println("closure:", step) }()
	step = "end"
	fmt.Println("at", step)
} // the last defer runs first

// ANCHOR_END: visit

func main() {
	visit()
}
