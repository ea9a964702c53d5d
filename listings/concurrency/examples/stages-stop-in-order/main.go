// An intake, a worker and a store are stopped from the outside inwards.
package main

import (
	"fmt"
	"strings"
)

// ANCHOR: stages
type store struct{ rows []string }

func (s *store) close() { fmt.Println("store: closed with", len(s.rows)) }

type worker struct {
	orders chan string
	done   chan struct{}
}

func startWorker(s *store) *worker {
	w := &worker{make(chan string, 8), make(chan struct{})}
	go func() {
		defer close(w.done)
		for order := range w.orders {
			s.rows = append(s.rows, strings.ToUpper(order))
		}
	}()
	return w
}

// close lets the worker finish what it has been given.
func (w *worker) close() {
	close(w.orders)
	<-w.done
	fmt.Println("worker: queue is empty")
}

func serve(orders []string) {
	s := new(store)
	defer s.close() // the first deferred call is the last made
	w := startWorker(s)
	defer w.close()
	defer fmt.Println("intake: closed")
	for _, order := range orders {
		w.orders <- order
	}
}

// ANCHOR_END: stages

func main() {
	serve([]string{"tea", "cake", "milk"})
}
