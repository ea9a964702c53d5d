// The first error of a group is its result, and ends the rest of the group.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

var errQuota = errors.New("quota exceeded")

var open atomic.Int64 // uploads that have not ended

// ANCHOR: group
func uploadAll(ctx context.Context, names []string) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, name := range names {
		open.Add(1)
		group.Go(func() error {
			defer open.Add(-1)
			return upload(ctx, name)
		})
	}
	return group.Wait()
}

// ANCHOR_END: group

func upload(ctx context.Context, name string) error {
	switch name {
	case "film":
		return fmt.Errorf("%s: %w", name, errQuota)
	case "notes":
		return nil
	default: // a large one
		<-ctx.Done()
		return fmt.Errorf("%s: %w", name, ctx.Err())
	}
}

func main() {
	for _, names := range [][]string{
		{"notes", "notes"},
		{"photos", "film", "music", "notes"},
	} {
		if err := uploadAll(context.Background(), names); err != nil {
			fmt.Println("failed:", err)
		} else {
			fmt.Println("uploaded", len(names))
		}
		fmt.Println("still open:", open.Load())
	}
}
