// Try again, and wait longer each time.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var (
	errBusy      = errors.New("busy")
	errForbidden = errors.New("forbidden")
)

// ANCHOR: retry
type sleeper func(context.Context, time.Duration) error

// retry calls f up to five times. A fleet of clients would add a random
// part to each wait, lest all come back at once.
func retry(ctx context.Context, sleep sleeper, f func() error) error {
	const longest = 400 * time.Millisecond
	wait := 100 * time.Millisecond
	for attempt := 1; ; attempt++ {
		err := f()
		if !errors.Is(err, errBusy) || attempt == 5 {
			return err
		}
		if err := sleep(ctx, wait); err != nil {
			return err
		}
		wait = min(2*wait, longest)
	}
}

// ANCHOR_END: retry

func main() {
	for _, goodAt := range []int{3, 9, 0} {
		var now time.Duration
		sleep := func(_ context.Context, d time.Duration) error {
			now += d
			return nil
		}
		calls := 0
		err := retry(context.Background(), sleep, func() error {
			calls++
			fmt.Printf("%d ms: call %d\n", now.Milliseconds(), calls)
			switch {
			case goodAt == 0:
				return errForbidden
			case calls < goodAt:
				return errBusy
			}
			return nil
		})
		if err != nil {
			fmt.Println("error:", err)
		} else {
			fmt.Println("done")
		}
	}
}
