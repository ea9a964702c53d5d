package main

import (
	"errors"
	"fmt"
)

// ANCHOR: errors
var ErrNotFound = errors.New("not found") // a sentinel: one value

type TooLargeError struct{ Size, Limit int } // a type: many values

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("%d of %d", e.Size, e.Limit)
}

func status(err error) string {
	if err == nil {
		return "200"
	}
	if errors.Is(err, ErrNotFound) {
		return "404"
	}
	if large, ok := errors.AsType[*TooLargeError](err); ok {
		return fmt.Sprintf("413, %d of %d", large.Size, large.Limit)
	}
	return "500" // and whatever error comes to be added later
}

// ANCHOR_END: errors

func open(name string) error {
	switch name {
	case "notes.txt":
		return nil
	case "film.mp4":
		return fmt.Errorf("open %s: %w", name, &TooLargeError{900, 500})
	case "broken.txt":
		return fmt.Errorf("open %s: checksum", name)
	default:
		return fmt.Errorf("open %s: %w", name, ErrNotFound)
	}
}

func main() {
	for _, name := range []string{
		"notes.txt", "diary.txt", "film.mp4", "broken.txt",
	} {
		fmt.Printf("%s: %s\n", name, status(open(name)))
	}
}
