package main

import (
	"errors"
	"fmt"
	"strconv"
)

var (
	errMissing    = errors.New("missing")
	errTooLarge   = errors.New("too large")
	errNotANumber = errors.New("not a number")
)

// ANCHOR: parse
func parsePort(text string) (uint16, error) {
	if text == "" {
		return 0, errMissing
	}
	port, err := strconv.ParseUint(text, 10, 16)
	switch {
	case errors.Is(err, strconv.ErrRange):
		return 0, errTooLarge
	case err != nil:
		return 0, errNotANumber
	}
	return uint16(port), nil
}

// ANCHOR_END: parse

func main() {
	texts := []string{"8080", "", "80x", "-1", " 80", "70000", "+80"}
	for _, text := range texts {
		if port, err := parsePort(text); err != nil {
			fmt.Printf("%q: %v\n", text, err)
		} else {
			fmt.Printf("%q: %d\n", text, port)
		}
	}
}
