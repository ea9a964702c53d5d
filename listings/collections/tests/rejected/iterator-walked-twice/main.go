package main

import (
	"fmt"
	"slices"
)

func main() {
	lengths := slices.Values([]int{4, 5, 3})
	total, count := 0, 0
	for length := range lengths {
		total += length
	}
	for range lengths {
		count++
	}
	fmt.Println("mean", total/count)
}
