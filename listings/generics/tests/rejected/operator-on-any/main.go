package main

import "fmt"

func sum[T any](a, b T) T {
	return a + b
}

func main() {
	fmt.Println(sum(2, 3))
}
