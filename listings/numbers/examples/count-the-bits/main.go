package main

import (
	"fmt"
	"math"
	"math/bits"
)

// ANCHOR: show
func show(number uint32) {
	fmt.Printf("%#08x ones %d leading %d trailing %d rotated %#08x\n",
		number,
		bits.OnesCount32(number),
		bits.LeadingZeros32(number),
		bits.TrailingZeros32(number),
		bits.RotateLeft32(number, 8),
	)
}

// ANCHOR_END: show

func main() {
	for _, number := range []uint32{
		0, 1, 0x00f0_0000, 0x8000_0001, math.MaxUint32,
	} {
		show(number)
	}
}
