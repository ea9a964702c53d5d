package main

import "fmt"

type state int

const (
	placed state = iota
	paid
)

func main() {
	for _, s := range []state{placed, paid, 7} {
		fmt.Println("state", s)
	}
}
