package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

// ANCHOR: count
func countLines(source io.Reader) (int, error) {
	lines := 0
	buffer := make([]byte, 4)
	for {
		n, err := source.Read(buffer)
		lines += bytes.Count(buffer[:n], []byte("\n")) // even beside an error
		if errors.Is(err, io.EOF) {
			return lines, nil
		}
		if err != nil {
			return lines, err
		}
	}
}

// ANCHOR_END: count

type broken struct{}

func (broken) Read([]byte) (int, error) {
	return 0, errors.New("connection lost")
}

func report(name string, lines int, err error) {
	if err != nil {
		fmt.Printf("%s: %v\n", name, err)
		return
	}
	fmt.Printf("%s: %d lines\n", name, lines)
}

// ANCHOR: calls
func main() {
	lines, err := countLines(strings.NewReader("one\ntype\n"))
	report("known", lines, err)

	sources := []io.Reader{strings.NewReader("to be\nor not\n"), broken{}}
	for _, source := range sources {
		lines, err := countLines(source)
		report("mixed", lines, err)
	}
}

// ANCHOR_END: calls
