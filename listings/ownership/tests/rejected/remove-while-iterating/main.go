package main

import (
	"fmt"
	"slices"
)

func main() {
	scores := []int{5, 6, 20, 7}
	for i, score := range scores {
		if score < 10 {
			scores = slices.Delete(scores, i, i+1)
		}
	}
	fmt.Println(scores)
}
