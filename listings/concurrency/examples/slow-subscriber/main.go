// A publisher does not wait for its subscribers: the slow miss messages.
package main

import (
	"fmt"
	"sync"
)

const kept = 2 // messages for each subscriber

// ANCHOR: hub
type hub struct {
	mu          sync.Mutex
	subscribers []*subscription
}

type subscription struct {
	mu     sync.Mutex
	queue  []string // guarded by mu
	missed int      // guarded by mu
}

func (h *hub) subscribe() *subscription {
	h.mu.Lock()
	defer h.mu.Unlock()
	s := new(subscription)
	h.subscribers = append(h.subscribers, s)
	return s
}

func (h *hub) publish(message string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, s := range h.subscribers {
		s.put(message)
	}
}

func (s *subscription) put(message string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.queue) == kept {
		s.queue = s.queue[1:]
		s.missed++
	}
	s.queue = append(s.queue, message)
}

// read returns what has come since the last call, and how many were missed.
func (s *subscription) read() (messages []string, missed int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	messages, missed = s.queue, s.missed
	s.queue, s.missed = nil, 0
	return messages, missed
}

// ANCHOR_END: hub

func show(who string, s *subscription) {
	messages, missed := s.read()
	if missed > 0 {
		fmt.Printf("%s: missed %d\n", who, missed)
	}
	for _, message := range messages {
		fmt.Printf("%s: %s\n", who, message)
	}
}

func main() {
	var news hub
	quick, slow := news.subscribe(), news.subscribe()
	for _, message := range []string{"a", "b", "c", "d", "e"} {
		news.publish(message)
		show("quick", quick)
	}
	show("slow", slow)
}
