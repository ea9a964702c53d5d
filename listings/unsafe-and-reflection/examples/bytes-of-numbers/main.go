package main

import (
	"encoding/binary"
	"fmt"
	"math"
)

// ANCHOR: bytes
// read takes a number of 16 bits, then one of 32, the most significant
// byte first.
func read(packet []byte) (kind uint16, length uint32, ok bool) {
	if len(packet) < 6 {
		return 0, 0, false // Uint32 would panic
	}
	order := binary.BigEndian
	return order.Uint16(packet), order.Uint32(packet[2:]), true
}

// ANCHOR_END: bytes

func main() {
	number := uint32(0x1234_abcd)
	big := binary.BigEndian.AppendUint32(nil, number)
	little := binary.LittleEndian.AppendUint32(nil, number)
	fmt.Printf("big end first %x\n", big)
	fmt.Printf("little end first %x\n", little)
	fmt.Printf("bits of 1.5 %#x\n", math.Float32bits(1.5))

	for _, packet := range [][]byte{{0, 7, 0, 0, 1, 2, 255}, {0, 7, 0}} {
		if kind, length, ok := read(packet); ok {
			fmt.Printf("kind %d, length %d\n", kind, length)
		} else {
			fmt.Println("too short")
		}
	}
}
