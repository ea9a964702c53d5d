package main

import "fmt"

func amend(scores []int) []int {
	scores = append(scores, 4)
	scores[0] = 9
	return scores
}

func main() {
	scores := []int{1, 2, 3}
	first := &scores[0]
	scores = amend(scores)
	fmt.Printf("first %d, list %v\n", *first, scores)
}
