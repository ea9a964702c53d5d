// A question gets one answer, or the news that there will be none.
package main

import (
	"errors"
	"fmt"
)

var errNoReply = errors.New("no reply")

// ANCHOR: ask
func ask(serve func(reply chan<- string)) (string, error) {
	// Room for one, so that a server never waits for a caller who has left.
	reply := make(chan string, 1)
	go func() {
		defer close(reply)
		serve(reply)
	}()
	answer, ok := <-reply
	if !ok {
		return "", errNoReply
	}
	return answer, nil
}

// ANCHOR_END: ask

func main() {
	servers := []func(chan<- string){
		func(reply chan<- string) { reply <- "42" },
		func(chan<- string) {}, // forgets to answer
	}
	for _, serve := range servers {
		if answer, err := ask(serve); err != nil {
			fmt.Println("error:", err)
		} else {
			fmt.Println("answer:", answer)
		}
	}
}
