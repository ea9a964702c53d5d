package main

import "fmt"

type queue[T any] struct{ items []T }

func newQueue[T any]() *queue[T] {
	return &queue[T]{}
}

func main() {
	jobs := newQueue()
	fmt.Println("waiting:", len(jobs.items))
}
