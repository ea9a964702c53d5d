package main

import (
	"fmt"
	"slices"
	"strings"
)

// ANCHOR: split
func halves(list []uint8, at int) (left, right []uint8, ok bool) {
	if at < 0 || at > len(list) {
		return nil, nil, false
	}
	// The third index ends the capacity: an append to the left half
	// would write over the right one otherwise.
	return list[:at:at], list[at:], true
}

// ANCHOR_END: split

func main() {
	list := []uint8{1, 2, 3, 4, 5, 6}
	for _, at := range []int{2, 9} {
		left, right, ok := halves(list, at)
		if !ok {
			fmt.Println(at, "is past the end")
			continue
		}
		old := slices.Clone(left)
		copy(left, right[:2])
		copy(right, old)
		text := strings.ReplaceAll(fmt.Sprint(list), " ", ", ")
		fmt.Printf("swapped at %d: %s\n", at, text)
	}
}
