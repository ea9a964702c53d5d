// What happens to a job that finds the queue full?
package main

import (
	"context"
	"errors"
	"fmt"
)

var errFull = errors.New("refused")

type queue chan string

// ANCHOR: queue
// offer refuses a job that does not fit.
func (q queue) offer(job string) error {
	select {
	case q <- job:
		return nil
	default:
		return errFull
	}
}

// put waits for room, as long as ctx lives.
func (q queue) put(ctx context.Context, job string) error {
	select {
	case q <- job:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// ANCHOR_END: queue

func report(job string, err error) {
	if err != nil {
		fmt.Printf("%s: %v\n", job, err)
		return
	}
	fmt.Printf("%s: accepted\n", job)
}

func main() {
	q := make(queue, 2)
	for _, job := range []string{"a", "b", "c"} {
		report(job, q.offer(job))
	}

	accepted := make(chan error)
	go func() { accepted <- q.put(context.Background(), "c") }()
	fmt.Println("taken:", <-q) // makes room
	report("c", <-accepted)
	fmt.Println("in the queue:", len(q))
}
