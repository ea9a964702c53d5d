// Whoever stops a job says why.
package main

import (
	"context"
	"errors"
	"fmt"
)

var (
	errQuota    = errors.New("quota exceeded")
	errShutdown = errors.New("shutting down")
)

// ANCHOR: reason
func upload(ctx context.Context) error {
	<-ctx.Done()
	// ctx.Err() would say no more than "context canceled".
	return context.Cause(ctx)
}

func main() {
	ctx, stop := context.WithCancelCause(context.Background())
	stopped := make(chan error)
	go func() { stopped <- upload(ctx) }()

	stop(errQuota)
	stop(errShutdown) // too late
	fmt.Println("stopped:", <-stopped)
}

// ANCHOR_END: reason
