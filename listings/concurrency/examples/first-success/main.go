// Ask several mirrors, take the first good answer, stop the others.
package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// ANCHOR: first
type answer struct {
	text string
	err  error
}

func firstAnswer(ctx context.Context, mirrors []string) (string, []error) {
	answers := make(chan answer, len(mirrors)) // room for late answers
	var wg sync.WaitGroup
	defer wg.Wait()
	ctx, stop := context.WithCancel(ctx)
	defer stop() // runs before wg.Wait

	for _, mirror := range mirrors {
		wg.Go(func() {
			text, err := ask(ctx, mirror)
			answers <- answer{text, err}
		})
	}
	var failures []error
	for range mirrors {
		a := <-answers
		if a.err == nil {
			return a.text, nil
		}
		failures = append(failures, a.err)
	}
	return "", failures
}

// ANCHOR_END: first

var open atomic.Int64

func ask(ctx context.Context, mirror string) (string, error) {
	open.Add(1)
	defer open.Add(-1)
	switch mirror {
	case "west":
		return mirror + " has it", nil
	case "north":
		<-ctx.Done() // never answers
		return "", ctx.Err()
	default:
		return "", fmt.Errorf("%s is down", mirror)
	}
}

func main() {
	for _, mirrors := range [][]string{
		{"east", "north", "west"},
		{"east", "south", "up"},
	} {
		text, failures := firstAnswer(context.Background(), mirrors)
		if failures == nil {
			fmt.Println(text)
		} else {
			fmt.Println(sortedLine(failures))
		}
		fmt.Println("requests still open:", open.Load())
	}
}

func sortedLine(errs []error) string {
	var texts []string
	for _, err := range errs {
		texts = append(texts, err.Error())
	}
	slices.Sort(texts)
	return strings.Join(texts, ", ")
}
