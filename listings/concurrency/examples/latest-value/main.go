// Whoever watches a setting wants the newest value, not each of them.
package main

import (
	"fmt"
	"sync"
)

// ANCHOR: watched
type watched struct {
	mu      sync.Mutex
	value   int
	changed chan struct{} // closed, and replaced, by each change
}

func watch(value int) *watched {
	return &watched{value: value, changed: make(chan struct{})}
}

func (w *watched) set(value int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.value = value
	close(w.changed) // wakes everybody
	w.changed = make(chan struct{})
}

// get returns the value, and what is closed as soon as it is outdated.
func (w *watched) get() (int, <-chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.value, w.changed
}

// ANCHOR_END: watched

func follow(limit *watched, stop <-chan struct{}, seen chan<- int) {
	defer close(seen)
	for {
		value, outdated := limit.get()
		select {
		case seen <- value:
		case <-stop:
			return
		}
		select {
		case <-outdated:
		case <-stop:
			return
		}
	}
}

func main() {
	limit := watch(10)
	limit.set(20)
	limit.set(30)

	stop, seen := make(chan struct{}), make(chan int)
	go follow(limit, stop, seen)
	fmt.Println("limit", <-seen)
	limit.set(40)
	fmt.Println("limit", <-seen)
	close(stop)
	_, more := <-seen
	fmt.Println("more:", more)
}
