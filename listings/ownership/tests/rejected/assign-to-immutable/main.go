package main

import "fmt"

func main() {
	const limit = 3
	fmt.Println("limit", limit)
	limit = 4
	fmt.Println("limit", limit)
}
