// Read, parse, add: three stages, and the last one may stop the others.
package main

import (
	"context"
	"fmt"
	"strconv"
)

// ANCHOR: stages
type parsed struct {
	n    int
	line string
	err  error
}

func read(ctx context.Context, lines chan<- string) {
	defer close(lines)
	for {
		for _, line := range []string{"3", "4", "x"} {
			select {
			case lines <- line:
			case <-ctx.Done():
				return
			}
		}
	}
}

// ANCHOR: parser
func parse(
	ctx context.Context, lines <-chan string, numbers chan<- parsed,
) {
	defer close(numbers)
	for line := range lines {
		n, err := strconv.Atoi(line)
		select {
		case numbers <- parsed{n, line, err}:
		case <-ctx.Done():
			return
		}
	}
}

// ANCHOR_END: parser

func addUpTo(limit int, numbers <-chan parsed) int {
	sum := 0
	for p := range numbers {
		if p.err != nil {
			fmt.Printf("skipped %q\n", p.line)
			continue
		}
		sum += p.n
		if sum >= limit {
			break
		}
	}
	return sum
}

// ANCHOR_END: stages

func main() {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	lines := make(chan string, 1)
	numbers := make(chan parsed, 1)
	readerDone := make(chan struct{})
	parserDone := make(chan struct{})
	go func() { defer close(readerDone); read(ctx, lines) }()
	go func() { defer close(parserDone); parse(ctx, lines, numbers) }()

	fmt.Println("sum", addUpTo(12, numbers))
	stop() // without this line both goroutines wait for ever

	<-readerDone
	fmt.Println("reader stopped")
	<-parserDone
	fmt.Println("parser stopped")
}
