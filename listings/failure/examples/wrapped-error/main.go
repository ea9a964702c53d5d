package main

import (
	"errors"
	"fmt"
)

// ANCHOR: wrap
type OverLimitError struct{ Amount, Limit int }

func (e *OverLimitError) Error() string {
	return fmt.Sprintf("%d is over the limit of %d", e.Amount, e.Limit)
}

type EntryError struct {
	Number int
	Err    error
}

func (e *EntryError) Error() string {
	return fmt.Sprintf("entry %d: %v", e.Number, e.Err)
}

func (e *EntryError) Unwrap() error { return e.Err }

func report(month string, amounts []int) (string, error) {
	sum, err := total(amounts)
	if err != nil {
		return "", fmt.Errorf("report %s: %w", month, err)
	}
	return fmt.Sprintf("%s: %d", month, sum), nil
}

// ANCHOR_END: wrap

const limit = 500

func book(amount int) error {
	if amount > limit {
		return &OverLimitError{Amount: amount, Limit: limit}
	}
	return nil
}

func total(amounts []int) (int, error) {
	sum := 0
	for i, amount := range amounts {
		if err := book(amount); err != nil {
			return 0, &EntryError{Number: i + 1, Err: err}
		}
		sum += amount
	}
	return sum, nil
}

func show(month string, amounts ...int) {
	text, err := report(month, amounts)
	if err == nil {
		fmt.Println(text)
		return
	}
	fmt.Println(err)
	// ANCHOR: find
	entry, atEntry := errors.AsType[*EntryError](err)
	over, isOver := errors.AsType[*OverLimitError](err)
	if atEntry && isOver {
		by := over.Amount - over.Limit
		fmt.Printf("look at entry %d, too high by %d\n", entry.Number, by)
	}
	// ANCHOR_END: find
}

func main() {
	show("march", 20, 300)
	show("april", 20, 900)
}
