package main

import "fmt"

func longer(left, right string) string {
	if len(right) > len(left) {
		return right
	}
	return left
}

func main() {
	fmt.Println(longer("Rust", "Go"))
}
