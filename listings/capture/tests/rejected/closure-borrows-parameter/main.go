package main

import "fmt"

func adder(step int) func(int) int {
	return func(number int) int { return number + step }
}

func main() {
	fmt.Println(adder(3)(39))
}
