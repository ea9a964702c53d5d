package main

import (
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"
)

// ANCHOR: test
func retry(attempts int, wait time.Duration, work func() error) error {
	var err error
	for n := range attempts {
		if n > 0 {
			time.Sleep(wait)
			wait *= 2
		}
		if err = work(); err == nil {
			return nil
		}
	}
	return fmt.Errorf("after %d attempts: %w", attempts, err)
}

func TestRetryWaitsLongerEachTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		var at []time.Duration
		err := retry(4, time.Hour, func() error {
			at = append(at, time.Since(start))
			return errors.New("closed")
		})
		if got := fmt.Sprint(at); got != "[0s 1h0m0s 3h0m0s 7h0m0s]" {
			t.Errorf("attempts at %s", got)
		}
		if err == nil || err.Error() != "after 4 attempts: closed" {
			t.Errorf("error %v", err)
		}
	})
}

// ANCHOR_END: test

// In a file whose name ends in _test.go, `go test` writes this main.
func main() {
	all := func(_, _ string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{
		{Name: "RetryWaitsLongerEachTime", F: TestRetryWaitsLongerEachTime},
	}, nil, nil)
}
