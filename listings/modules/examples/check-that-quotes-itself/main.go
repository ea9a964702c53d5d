package main

import (
	"errors"
	"fmt"
)

// ANCHOR: check
func ensure(holds bool, words string) error {
	if holds {
		return nil
	}
	return errors.New("not so: " + words)
}

func book(seats, free int) error {
	// The second text is written by hand, and nobody keeps it true.
	if err := ensure(seats > 0, "seats > 0"); err != nil {
		return err
	}
	return ensure(seats <= free, "seats <= free")
}

// ANCHOR_END: check

func main() {
	for _, seats := range []int{2, 0, 9} {
		if err := book(seats, 5); err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println("booked", seats)
	}
}
