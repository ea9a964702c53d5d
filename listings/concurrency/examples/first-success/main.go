// Ask several mirrors, take the first good answer, stop the others.
package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
)

// ANCHOR: first
type answer struct {
	from int // the index of the mirror
	text string
	err  error
}

func firstAnswer(ctx context.Context, mirrors []string) (string, error) {
	if len(mirrors) == 0 {
		return "", errors.New("no mirrors") // of no errors, Join is nil
	}
	answers := make(chan answer, len(mirrors)) // room for late answers
	var wg sync.WaitGroup
	defer wg.Wait()
	ctx, stop := context.WithCancel(ctx)
	defer stop() // runs before wg.Wait

	for i, mirror := range mirrors {
		wg.Go(func() {
			text, err := ask(ctx, mirror)
			answers <- answer{i, text, err}
		})
	}
	failures := make([]error, len(mirrors))
	for range mirrors {
		a := <-answers
		if a.err == nil {
			return a.text, nil
		}
		failures[a.from] = a.err
	}
	return "", errors.Join(failures...)
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
		text, err := firstAnswer(context.Background(), mirrors)
		if err != nil {
			text = strings.ReplaceAll(err.Error(), "\n", ", ")
		}
		fmt.Println(text)
		fmt.Println("requests still open:", open.Load())
	}
}
