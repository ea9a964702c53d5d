package main

import (
	"fmt"
	"strconv"
	"strings"
)

// ANCHOR: both
func parse(text string) (int, error) {
	number, err := strconv.Atoi(text)
	if err != nil {
		return 0, fmt.Errorf("%q is not a number", text)
	}
	return number, nil
}

func all(texts []string) ([]int, error) {
	numbers := make([]int, 0, len(texts))
	for _, text := range texts {
		number, err := parse(text)
		if err != nil {
			return nil, err
		}
		numbers = append(numbers, number)
	}
	return numbers, nil
}

func good(texts []string) []int {
	var numbers []int
	for _, text := range texts {
		if number, err := parse(text); err == nil {
			numbers = append(numbers, number)
		}
	}
	return numbers
}

// ANCHOR_END: both

func main() {
	for _, texts := range [][]string{{"3", "8", "9"}, {"3", "8x", "9"}} {
		refused := "none"
		if _, err := all(texts); err != nil {
			refused = err.Error()
		}
		fmt.Printf("[%s] refused: %s, kept: %d\n",
			strings.Join(texts, ", "), refused, len(good(texts)))
	}
}
