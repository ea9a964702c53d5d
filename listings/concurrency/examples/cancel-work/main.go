// The first failure stops the jobs that are still running.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

var (
	errDiskFull = errors.New("disk full")
	errStopped  = errors.New("stopped")
)

// ANCHOR: cancel
func copyAll(ctx context.Context, parts []string) []error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	errs := make([]error, len(parts))
	var wg sync.WaitGroup
	for i, part := range parts {
		wg.Go(func() {
			errs[i] = copyPart(ctx, part)
			if errs[i] != nil {
				stop()
			}
		})
	}
	wg.Wait()
	return errs
}

func copyPart(ctx context.Context, part string) error {
	if part == "brian" {
		return errDiskFull
	}
	select {
	case <-ctx.Done():
		return errStopped
	case <-time.After(time.Minute):
		return nil
	}
}

// ANCHOR_END: cancel

func main() {
	parts := []string{"ada", "brian", "carol"}
	for i, err := range copyAll(context.Background(), parts) {
		if err != nil {
			fmt.Printf("%s: %v\n", parts[i], err)
			continue
		}
		fmt.Printf("%s: copied\n", parts[i])
	}
}
