package main

import (
	"errors"
	"fmt"
)

// ANCHOR: retry
// retry calls operate up to attempts times, at least once.
func retry[T any](attempts int, operate func() (T, error)) (T, error) {
	for ; ; attempts-- {
		result, err := operate()
		if err == nil || attempts <= 1 {
			return result, err
		}
	}
}

// ANCHOR_END: retry

var errBusy = errors.New("busy")

func ask(attempts int) {
	calls := 0
	answer, err := retry(attempts, func() (int, error) {
		calls++
		if calls < 3 {
			return 0, errBusy
		}
		return 42, nil
	})
	if err != nil {
		fmt.Printf("gave up after %d calls: %v\n", calls, err)
		return
	}
	fmt.Printf("answer %d after %d calls\n", answer, calls)
}

func main() {
	ask(5)
	ask(2)
}
