package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ANCHOR: parser
type parser[T any] interface {
	parse(word string) (T, error)
}

// T is inferred from the parse method of the argument.
func parseAll[T any](with parser[T], text string) ([]T, error) {
	var items []T
	for word := range strings.FieldsSeq(text) {
		item, err := with.parse(word)
		if err != nil {
			return nil, fmt.Errorf("%q: %w", word, err)
		}
		items = append(items, item)
	}
	return items, nil
}

// ANCHOR_END: parser

type integers struct{}

func (integers) parse(word string) (int, error) {
	number, err := strconv.Atoi(word)
	if err != nil {
		return 0, errors.New("not an integer")
	}
	return number, nil
}

type switches struct{}

func (switches) parse(word string) (bool, error) {
	if word != "on" && word != "off" {
		return false, errors.New("neither on nor off")
	}
	return word == "on", nil
}

func report[T any](items []T, err error) {
	if err != nil {
		fmt.Println("error:", err)
		return
	}
	fmt.Println(items)
}

func main() {
	report(parseAll(integers{}, "3 5 8"))
	report(parseAll(switches{}, "on off"))
	report(parseAll(integers{}, "3 five"))
}
