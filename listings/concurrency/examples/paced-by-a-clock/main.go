// Requests leave at one per tick of a clock that is handed in.
package main

import (
	"fmt"
	"time"
)

// ANCHOR: pace
// sendAll sends one request per tick; time.NewTicker(every).C gives ticks.
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
	ticks := make(chan time.Time)
	go func() {
		for at := start; ; at = at.Add(every) {
			ticks <- at
		}
	}()
	send := func(at time.Time, request string) {
		fmt.Printf("%d ms: %s\n", at.Sub(start).Milliseconds(), request)
	}
	sendAll([]string{"a", "b", "c"}, ticks, send)
}
