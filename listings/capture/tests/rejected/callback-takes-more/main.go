package main

import (
	"fmt"
	"strconv"
)

func parse(text string, base int) uint64 {
	number, _ := strconv.ParseUint(text, base, 32)
	return number
}

func each(texts []string, convert func(string) uint64) []uint64 {
	var numbers []uint64
	for _, text := range texts {
		numbers = append(numbers, convert(text))
	}
	return numbers
}

func main() {
	fmt.Println(each([]string{"10", "10", "10"}, parse))
}
