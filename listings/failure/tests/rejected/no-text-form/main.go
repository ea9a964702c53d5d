package main

import "fmt"

type account struct{ owner string }

func main() {
	a := account{owner: "ada"}
	fmt.Printf("no money in %d, ask %s\n", a, a.owner)
}
