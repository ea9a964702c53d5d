package main

import "fmt"

func main() {
	total := 0
	for _, amount := range []int{20, 22} {
		total := total + amount
	}
	fmt.Println("total", total)
}
