package main

import "fmt"

type state int

const (
	placed state = iota
	cancelled
)

func isOpen(s state) bool {
	return s != canceled
}

func main() {
	fmt.Println(isOpen(cancelled))
	fmt.Println(isOpen(placed))
}
