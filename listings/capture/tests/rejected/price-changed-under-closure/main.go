package main

import "fmt"

func main() {
	price := 5
	fmt.Println("sold at", price)
	receipt := func() { fmt.Println("receipt over", price) }
	price = 9
	receipt()
	fmt.Println("price is", price)
}
