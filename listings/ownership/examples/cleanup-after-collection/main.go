package main

import (
	"fmt"
	"runtime"
)

type session struct{ user string }

// ANCHOR: session
func visit(released chan<- string) {
	s := &session{user: "ada"}
	runtime.AddCleanup(s, func(user string) { released <- user }, s.user)
	fmt.Println("session of", s.user)
} // s is dead from here on, and nothing has noticed yet

func main() {
	released := make(chan string, 1)
	visit(released)

	select {
	case user := <-released:
		fmt.Println("released", user)
	default:
		fmt.Println("returned, not released")
	}

	runtime.GC() // without a collection the cleanup might never run
	fmt.Println("released", <-released)
}

// ANCHOR_END: session
