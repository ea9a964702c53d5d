package main

import "fmt"

func main() {
	guests := []string{"ada"}
	moved := guests
	moved[0] = "brian"
	fmt.Println(guests[0])
}
