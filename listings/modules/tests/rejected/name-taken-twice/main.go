package main

import "fmt"

func total(cents []int) int {
	sum := 0
	for _, c := range cents {
		sum += c
	}
	return sum
}

func total(euros []float64) float64 {
	sum := 0.0
	for _, e := range euros {
		sum += e
	}
	return sum
}

func main() {
	fmt.Println(total([]int{20, 22}))
}
