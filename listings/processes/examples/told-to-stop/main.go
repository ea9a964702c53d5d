//go:build unix

package main

import (
	"context"
	"fmt"
	"log"
	"os/signal"
	"syscall"
)

// ANCHOR: work
func work(ctx context.Context) (done int, err error) {
	for ctx.Err() == nil {
		done++
		fmt.Println("piece", done)
		if done == 3 {
			// As `kill` or an orchestrator would, from outside.
			err := syscall.Kill(syscall.Getpid(), syscall.SIGTERM)
			if err != nil {
				return done, err
			}
			<-ctx.Done() // another goroutine is told of the signal
		}
	}
	return done, nil
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop() // from then on a signal ends the program as usual
	done, err := work(ctx)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("stopped after %d pieces, cleaning up\n", done)
}

// ANCHOR_END: work
