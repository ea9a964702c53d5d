package main

import "fmt"

func dot(a, b [3]float64) float64 {
	return a[0]*b[0] + a[1]*b[1] + a[2]*b[2]
}

func main() {
	fmt.Println(dot([3]float64{1, 2, 3}, [2]float64{4, 5}))
}
