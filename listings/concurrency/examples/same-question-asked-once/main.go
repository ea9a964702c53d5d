// Callers that ask the same at the same time share one request.
package main

import (
	"fmt"
	"sync/atomic"

	"golang.org/x/sync/singleflight"
)

// ANCHOR: weather
type weather struct {
	requests atomic.Int64
	flights  singleflight.Group
	answers  <-chan struct{} // closed when the service answers
}

func (w *weather) ask(city string) <-chan singleflight.Result {
	return w.flights.DoChan(city, func() (any, error) {
		w.requests.Add(1)
		<-w.answers
		return len(city), nil
	})
}

// ANCHOR_END: weather

func main() {
	answers := make(chan struct{})
	w := &weather{answers: answers}
	var asked []<-chan singleflight.Result
	for range 5 {
		asked = append(asked, w.ask("Malmö"))
	}
	other := w.ask("Rome")
	close(answers)
	for _, answer := range asked {
		fmt.Println("Malmö:", (<-answer).Val)
	}
	fmt.Println("Rome:", (<-other).Val)
	fmt.Println("requests:", w.requests.Load())

	<-w.ask("Rome")
	fmt.Println("requests:", w.requests.Load())
}
