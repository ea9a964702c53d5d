package main

import "fmt"

// ANCHOR: total
// The ~ admits types declared from these, such as cents.
type number interface {
	~int | ~int32 | ~int64 | ~float32 | ~float64
}

func total[T number](items []T) T {
	var sum T
	for _, item := range items {
		sum += item
	}
	return sum
}

type cents int64

func main() {
	fmt.Println("items:", total([]int{2, 3}))
	fmt.Println("weight:", total([]float64{0.25, 1.5}))
	fmt.Println("cents:", total([]cents{199, 1}))
}

// ANCHOR_END: total
