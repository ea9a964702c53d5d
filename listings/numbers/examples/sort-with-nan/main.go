package main

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// ANCHOR: sort
func main() {
	numbers := []float64{2, math.NaN(), -1, 0.5}
	slices.Sort(numbers)
	fmt.Println(text(numbers))

	largest := math.Inf(-1)
	for _, number := range numbers {
		largest = max(largest, number)
	}
	fmt.Println("largest", largest)

	nan := math.NaN()
	fmt.Println("equal to itself:", nan == nan)
}

// ANCHOR_END: sort

func text(numbers []float64) string {
	var texts []string
	for _, number := range numbers {
		if math.IsNaN(number) {
			texts = append(texts, "NaN")
		} else {
			texts = append(texts, fmt.Sprintf("%.1f", number))
		}
	}
	return "[" + strings.Join(texts, ", ") + "]"
}
