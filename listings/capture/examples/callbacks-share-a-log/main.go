package main

import "fmt"

// ANCHOR: events
type signUps struct{ handlers []func(name string) }

func (s *signUps) on(handler func(name string)) {
	s.handlers = append(s.handlers, handler)
}

func (s *signUps) emit(name string) {
	for _, handler := range s.handlers {
		handler(name)
	}
}

func main() {
	var log []string
	var events signUps
	events.on(func(name string) { log = append(log, "mail "+name) })
	count := 0
	events.on(func(string) {
		count++
		log = append(log, fmt.Sprint("count ", count))
	})

	events.emit("ada")
	events.emit("brian")
	for _, line := range log {
		fmt.Println(line)
	}
}

// ANCHOR_END: events
