package main

import "fmt"

// ANCHOR: table
func makeTable() (table [256]uint32) {
	for index := range table {
		entry := uint32(index)
		for range 8 {
			low := entry & 1
			entry >>= 1
			if low == 1 {
				entry ^= 0xedb8_8320
			}
		}
		table[index] = entry
	}
	return table
}

var table = makeTable() // runs before main, each time

// crc32 is what hash/crc32 has as ChecksumIEEE.
func crc32(bytes []byte) uint32 {
	crc := ^uint32(0)
	for _, b := range bytes {
		crc = crc>>8 ^ table[byte(crc)^b]
	}
	return ^crc
}

// ANCHOR_END: table

func main() {
	for _, text := range []string{"", "123456789", "different bets"} {
		fmt.Printf("%q: %08x\n", text, crc32([]byte(text)))
	}
}
