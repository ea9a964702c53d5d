package main

import "fmt"

// ANCHOR: dot
// A length cannot be a type parameter: [N]float64 needs one function for
// each N, so the lengths of slices are compared when it runs.
func dot(a, b []float64) (float64, error) {
	if len(a) != len(b) {
		return 0, fmt.Errorf("lengths %d and %d", len(a), len(b))
	}
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum, nil
}

// ANCHOR_END: dot

func main() {
	for _, pair := range [][2][]float64{
		{{1, 2}, {3, 4}},
		{{1, 2, 3}, {4, 5, 6}},
		{{1, 2, 3}, {4, 5}}, // compiles, unlike an array of another length
	} {
		sum, err := dot(pair[0], pair[1])
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Println(sum)
	}
	// Where the length is fixed, an array has it in its type.
	var point, origin [3]float64
	point[0] = 2
	fmt.Println("equal:", point == origin, "length", len(point))
}
