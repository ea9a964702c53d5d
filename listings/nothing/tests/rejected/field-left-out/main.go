package main

import "fmt"

type cart struct {
	owner string
	items map[string]int
}

func main() {
	c := cart{owner: "ada"}
	fmt.Println("cart of", c.owner)
	c.items["tea"] = 2
}
