package main

import "fmt"

func same[T comparable](a, b T) bool {
	return a == b
}

func main() {
	var a any = []int{1, 2}
	var b any = []int{1, 2}
	fmt.Println("same:", same(a, b))
}
