package main

import "fmt"

type sink interface {
	accept[T any](item T)
}

type screen struct{}

func (screen) accept[T any](item T) { fmt.Println(item) }

func main() {
	var s sink = screen{}
	s.accept("ready")
	s.accept(7)
}
