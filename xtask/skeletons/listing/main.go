package main

import "fmt"

// ANCHOR: greet
func greet(name string) string {
	return "hello " + name
}

// ANCHOR_END: greet

func main() {
	fmt.Println(greet("ada"))
}
