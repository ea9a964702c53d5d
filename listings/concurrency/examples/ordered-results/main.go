// The jobs finish last first; the results keep the order of the input.
package main

import (
	"fmt"
	"strconv"
	"sync"
)

type result struct {
	n   int
	err error
}

// ANCHOR: collect
func squareAll(inputs []string, finished chan<- string) []result {
	results := make([]result, len(inputs))
	turns := lastFirst(len(inputs))
	var wg sync.WaitGroup
	for i, input := range inputs {
		wg.Go(func() {
			n, err := square(input, turns[i], finished)
			results[i] = result{n, err}
		})
	}
	wg.Wait()
	return results
}

// ANCHOR_END: collect

func square(input string, t turn, finished chan<- string) (int, error) {
	<-t.wait
	defer close(t.next)
	finished <- input
	n, err := strconv.Atoi(input)
	if err != nil {
		return 0, err
	}
	return n * n, nil
}

func main() {
	inputs := []string{"12", "x", "30"}
	finished := make(chan string, len(inputs))
	results := squareAll(inputs, finished)
	close(finished)

	for input := range finished {
		fmt.Printf("finished %s\n", input)
	}
	for i, r := range results {
		if r.err != nil {
			fmt.Printf("%s -> not a number\n", inputs[i])
			continue
		}
		fmt.Printf("%s -> %d\n", inputs[i], r.n)
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
