// Four agencies sell 100 seats; nobody sells the same seat twice.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// ANCHOR: take
func take(seats *atomic.Int32) bool {
	for {
		left := seats.Load()
		if left == 0 {
			return false
		}
		if seats.CompareAndSwap(left, left-1) {
			return true
		} // else somebody was quicker: look again
	}
}

// ANCHOR_END: take

func main() {
	var seats, sold, refused atomic.Int32
	seats.Store(100)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 40 {
				if take(&seats) {
					sold.Add(1)
				} else {
					refused.Add(1)
				}
			}
		})
	}
	wg.Wait()
	fmt.Println("sold:", sold.Load())
	fmt.Println("refused:", refused.Load())
	fmt.Println("left:", seats.Load())
}
