// Requests leave at one per tick of a clock that is handed in.
package main

import (
	"fmt"
	"time"
)

// ANCHOR: pace
// sendAll sends one request per tick; time.Tick(every) gives ticks, the
// first of them when one interval has passed.
func sendAll(
	requests []string, ticks <-chan time.Time,
	send func(at time.Time, request string),
) {
	for _, request := range requests {
		send(<-ticks, request)
	}
}

// ANCHOR_END: pace

func main() {
	const every = 100 * time.Millisecond
	start := time.Unix(0, 0)
	requests := []string{"a", "b", "c"}
	ticks := make(chan time.Time, len(requests))
	for n := range requests {
		ticks <- start.Add(time.Duration(n) * every)
	}
	send := func(at time.Time, request string) {
		fmt.Printf("%d ms: %s\n", at.Sub(start).Milliseconds(), request)
	}
	sendAll(requests, ticks, send)
}
