// A log has to be flushed when it is closed, and flushing waits.
package main

import (
	"errors"
	"fmt"
)

var errEmptyLine = errors.New("empty line")

type log struct {
	lines   []string
	flushes chan<- []string
	flushed <-chan int
}

func open() *log {
	flushes, flushed := make(chan []string), make(chan int)
	go func() {
		defer close(flushed)
		for lines := range flushes {
			flushed <- len(lines)
		}
	}()
	return &log{flushes: flushes, flushed: flushed}
}

func (l *log) close() {
	l.flushes <- l.lines
	fmt.Println("  flushed:", <-l.flushed)
	close(l.flushes)
}

// ANCHOR: save
func save(lines []string) error {
	l := open()
	defer l.close() // on every way out, and it may wait
	for _, line := range lines {
		if line == "" {
			return errEmptyLine
		}
		l.lines = append(l.lines, line)
	}
	return nil
}

// ANCHOR_END: save

func main() {
	for _, lines := range [][]string{{"a", "b"}, {"a", "", "c"}} {
		fmt.Printf("save %d lines\n", len(lines))
		if err := save(lines); err != nil {
			fmt.Println("  error:", err)
		}
	}
}
