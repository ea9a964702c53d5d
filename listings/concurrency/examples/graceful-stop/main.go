// A service that is told to stop refuses new work and finishes the old.
package main

import (
	"errors"
	"fmt"
	"log"
	"sync"
	"time"
)

var (
	errStopping  = errors.New("stopping")
	errQueueFull = errors.New("queue full")
	errStillBusy = errors.New("still busy")
)

type mailer struct {
	mu     sync.Mutex
	closed bool
	queue  chan string
	done   chan struct{}
}

func startMailer(ready <-chan struct{}) *mailer {
	m := &mailer{queue: make(chan string, 8), done: make(chan struct{})}
	go func() {
		defer close(m.done)
		<-ready
		for invoice := range m.queue {
			fmt.Printf("%s: sent\n", invoice)
		}
	}()
	return m
}

// ANCHOR: stop
func (m *mailer) submit(invoice string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closed {
		return errStopping // a send on a closed channel would panic
	}
	select {
	case m.queue <- invoice:
		return nil
	default:
		return errQueueFull
	}
}

// close refuses new work from now on.
func (m *mailer) close() {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closed {
		return // a second close of the channel would panic
	}
	m.closed = true
	close(m.queue)
}

// drain waits until the accepted work is done.
func (m *mailer) drain(limit time.Duration) error {
	select {
	case <-m.done:
		return nil
	case <-time.After(limit):
		return errStillBusy
	}
}

// ANCHOR_END: stop

func main() {
	ready := make(chan struct{})
	m := startMailer(ready)
	for _, invoice := range []string{"invoice 1", "invoice 2", "invoice 3"} {
		if err := m.submit(invoice); err != nil {
			log.Fatal(err)
		}
	}

	// A service would wait for signal.NotifyContext here.
	m.close()
	if err := m.submit("invoice 4"); err != nil {
		fmt.Printf("invoice 4: refused, %v\n", err)
	}
	close(ready)
	if err := m.drain(5 * time.Second); err != nil {
		log.Fatal(err)
	}
	fmt.Println("stopped")
}
