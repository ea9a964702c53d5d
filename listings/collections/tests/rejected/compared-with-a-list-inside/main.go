package main

import "fmt"

type order struct {
	id    int
	items []string
}

func main() {
	first := order{1, []string{"tea"}}
	again := order{1, []string{"tea"}}
	fmt.Println("same:", first == again)
}
