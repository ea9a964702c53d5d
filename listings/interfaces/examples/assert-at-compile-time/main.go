package main

import (
	"fmt"
	"io"
	"os"
)

// ANCHOR: assertion
type tally struct{ bytes int }

var _ io.Writer = (*tally)(nil) // costs nothing at run time

func (t *tally) Write(data []byte) (int, error) {
	t.bytes += len(data)
	return len(data), nil
}

// ANCHOR_END: assertion

func main() {
	var size tally
	for _, line := range []string{"two\n", "lines\n"} {
		if _, err := io.WriteString(&size, line); err != nil {
			fmt.Fprintln(os.Stderr, "write:", err)
			os.Exit(1)
		}
	}
	fmt.Println("bytes:", size.bytes)
}
