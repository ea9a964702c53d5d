package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var hits int64
	var negative bool
	var wg sync.WaitGroup
	wg.Go(func() { negative = hits < 0 })
	atomic.AddInt64(&hits, 1)
	wg.Wait()
	fmt.Println("negative:", negative)
}
