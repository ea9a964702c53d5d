// One signal starts everybody, those who come late as well.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// ANCHOR: signal
func run(start <-chan struct{}, running *atomic.Int64) {
	<-start // a closed channel is ready for everybody, for ever
	running.Add(1)
}

func main() {
	start := make(chan struct{})
	var running atomic.Int64
	var runners sync.WaitGroup
	for range 3 {
		runners.Go(func() { run(start, &running) })
	}
	fmt.Println("running:", running.Load())
	close(start)
	runners.Wait()
	fmt.Println("running:", running.Load())

	run(start, &running)
	fmt.Println("running:", running.Load())
}

// ANCHOR_END: signal
