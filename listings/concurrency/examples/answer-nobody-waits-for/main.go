// The caller has left when the answer is ready.
package main

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
)

// ANCHOR: ask
// ask leaves when ctx has ended; the answer may come later.
func ask(ctx context.Context, ready <-chan struct{}, room int) error {
	answer := make(chan int, room)
	go func() {
		<-ready
		answer <- 42 // without room, and without a receiver: for ever
	}()
	select {
	case <-answer:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// ANCHOR_END: ask

func main() {
	leave, cancel := context.WithCancel(context.Background())
	cancel()
	for _, room := range []int{1, 0} {
		ready := make(chan struct{})
		for range 3 {
			if err := ask(leave, ready, room); err == nil {
				fmt.Println("answered")
			}
		}
		close(ready)
		for working() > 0 {
			runtime.Gosched()
		}
		fmt.Printf("room for %d: %d stuck\n", room, stuck())
	}
}

// stuck counts the goroutines that wait in a send.
func stuck() int {
	stacks := make([]byte, 1<<16)
	stacks = stacks[:runtime.Stack(stacks, true)]
	return bytes.Count(stacks, []byte("[chan send]"))
}

// working counts the other goroutines, main's left out.
func working() int { return runtime.NumGoroutine() - 1 - stuck() }
