package main

import "fmt"

func main() {
	length := func(text) int { return len(text) }
	fmt.Println(length("four"))
}
