package main

import (
	"fmt"
	"math/bits"
)

// ANCHOR: fibonacci
type fibonacci struct {
	known     map[uint]uint64
	additions int
}

func (f *fibonacci) number(n uint) (uint64, bool) {
	if n < 2 {
		return uint64(n), true
	}
	if known, ok := f.known[n]; ok {
		return known, true
	}
	a, okA := f.number(n - 1)
	b, okB := f.number(n - 2)
	sum, carry := bits.Add64(a, b, 0)
	if !okA || !okB || carry != 0 {
		return 0, false
	}
	f.additions++
	f.known[n] = sum
	return sum, true
}

// ANCHOR_END: fibonacci

func main() {
	f := fibonacci{known: make(map[uint]uint64)}
	for _, n := range []uint{0, 1, 10, 50, 93, 94} {
		if number, ok := f.number(n); ok {
			fmt.Printf("%d: %d\n", n, number)
		} else {
			fmt.Printf("%d: more than 64 bits\n", n)
		}
	}
	fmt.Println(f.additions, "additions")
}
