// The first attempt to connect fails: what does the next caller get?
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errDown = errors.New("the database is down")

// ANCHOR: once
var attempts int

// The error is kept like the value; to try again takes a mutex instead.
var database = sync.OnceValues(func() (string, error) {
	attempts++
	if attempts == 1 {
		return "", errDown
	}
	return "connected", nil
})

// ANCHOR_END: once

func main() {
	for range 3 {
		if state, err := database(); err != nil {
			fmt.Println(err)
		} else {
			fmt.Println(state)
		}
	}
	fmt.Println("attempts:", attempts)
}
