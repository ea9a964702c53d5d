package main

import "fmt"

// ANCHOR: longer
func longer(left, right string) string {
	if len(right) > len(left) {
		return right
	}
	return left
}

// ANCHOR_END: longer

func main() {
	language := "Rust"
	{
		rival := "Go"
		fmt.Println(longer(language, rival))
	}
}
