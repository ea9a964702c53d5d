package main

import "fmt"

func main() {
	rate := 19
	withTax := func(cents int) int {
		return cents * (100 + rate) / 100
	}
	fmt.Println(withTax(1000))
}
