package main

import (
	"fmt"
	"sync"
)

// shared counts its holders without atomics, as Rust's Rc does.
type shared struct {
	text    string
	holders int
}

func main() {
	config := &shared{text: "debug", holders: 2}
	var wg sync.WaitGroup
	wg.Go(func() {
		config.holders = 1 // the reader lets go
	})
	config.holders = 1 // so does the caller
	wg.Wait()
	fmt.Println("never released:", config.text, config.holders)
}
