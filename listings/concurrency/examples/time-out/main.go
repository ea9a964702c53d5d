// A call that takes too long is given up, and its clean-up still runs.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// ANCHOR: time-out
// ANCHOR: ask
func ask(ctx context.Context, name string, reply <-chan int) (int, error) {
	defer fmt.Printf("%s: connection closed\n", name)
	select {
	case n := <-reply:
		return n, nil
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

// ANCHOR_END: ask

func report(name string, reply <-chan int, limit time.Duration) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	n, err := ask(ctx, name, reply)
	switch {
	case err == nil:
		fmt.Printf("%s: %d\n", name, n)
	case errors.Is(err, context.DeadlineExceeded):
		fmt.Printf("%s: timed out\n", name)
	default:
		fmt.Printf("%s: %v\n", name, err)
	}
}

// ANCHOR_END: time-out

func main() {
	reply := make(chan int, 1)
	reply <- 42
	report("quick", reply, 5*time.Second)

	report("slow", make(chan int), 20*time.Millisecond) // nobody sends
}
