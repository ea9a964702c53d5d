// Connect, ask and store within one time limit.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// step is over at once, or never.
func step(ctx context.Context, name string) error {
	if name != "store" {
		fmt.Println(name, "done")
		return nil
	}
	<-ctx.Done()
	return ctx.Err()
}

// ANCHOR: steps
// run returns the step at which it ended.
func run(ctx context.Context, limit time.Duration) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	for _, name := range []string{"connect", "ask", "store"} {
		if err := step(ctx, name); err != nil {
			return name, err
		}
	}
	return "end", nil
}

// ANCHOR_END: steps

func main() {
	last, err := run(context.Background(), 300*time.Millisecond)
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		fmt.Println("out of time during", last)
	case err != nil:
		fmt.Printf("failed during %s: %v\n", last, err)
	}
}
