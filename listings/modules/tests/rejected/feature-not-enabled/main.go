package main

import (
	"arena"
	"fmt"
)

func main() {
	numbers := arena.NewArena()
	defer numbers.Free()
	n := arena.New[int](numbers)
	*n = 7
	fmt.Println(*n)
}
