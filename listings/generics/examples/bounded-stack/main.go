package main

import (
	"errors"
	"fmt"
)

// ANCHOR: stack
var errFull = errors.New("full")

type stack[T any] struct {
	items []T
	limit int
}

func newStack[T any](limit int) *stack[T] {
	return &stack[T]{limit: limit}
}

func (s *stack[T]) push(item T) error {
	if len(s.items) >= s.limit {
		return errFull
	}
	s.items = append(s.items, item)
	return nil
}

func (s *stack[T]) pop() (T, bool) {
	var none T // the zero value of whatever T is
	if len(s.items) == 0 {
		return none, false
	}
	last := len(s.items) - 1
	item := s.items[last]
	s.items[last] = none // lets the collector have what it held
	s.items = s.items[:last]
	return item, true
}

// ANCHOR_END: stack

func main() {
	pages := newStack[string](2)
	for _, page := range []string{"home", "search", "cart"} {
		if err := pages.push(page); err != nil {
			fmt.Printf("push %s: %v\n", page, err)
		}
	}
	for range 3 {
		page, ok := pages.pop()
		if !ok {
			page = "nothing"
		}
		fmt.Println("pop:", page)
	}
}
