// Each result is handled as soon as it is there, whichever comes first.
package main

import (
	"fmt"
	"strconv"
	"sync"
)

// ANCHOR: collect
type answer struct {
	input  string
	result int
	err    error
}

func squareAll(inputs []string) <-chan answer {
	answers := make(chan answer)
	turns := lastFirst(len(inputs))
	var wg sync.WaitGroup
	for i, input := range inputs {
		wg.Go(func() {
			<-turns[i].wait
			defer close(turns[i].next)
			n, err := strconv.Atoi(input)
			// The receiver must take every answer, or this line waits.
			answers <- answer{input, n * n, err}
		})
	}
	go func() {
		wg.Wait()
		close(answers)
	}()
	return answers
}

// ANCHOR_END: collect

func main() {
	for a := range squareAll([]string{"12", "x", "30"}) {
		if a.err != nil {
			fmt.Printf("%s -> not a number\n", a.input)
			continue
		}
		fmt.Printf("%s -> %d\n", a.input, a.result)
	}
}

// turn is a place in a line: wait for the one before, then close next.
type turn struct {
	wait <-chan struct{}
	next chan<- struct{}
}

// lastFirst makes n turns of which the last one goes first.
func lastFirst(n int) []turn {
	turns := make([]turn, n)
	wait := make(chan struct{})
	close(wait)
	for i := n - 1; i >= 0; i-- {
		next := make(chan struct{})
		turns[i] = turn{wait, next}
		wait = next
	}
	return turns
}
