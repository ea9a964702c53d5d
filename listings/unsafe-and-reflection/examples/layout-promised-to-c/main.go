package main

import (
	"fmt"
	"unsafe"
)

// ANCHOR: layout
type entry struct {
	kind  uint8
	size  uint64
	flags uint16
}

// A constant of an unsigned type cannot be negative, so this line does
// not compile on a system where the struct has another size.
const _ = uint(24-unsafe.Sizeof(entry{})) + uint(unsafe.Sizeof(entry{})-24)

// ANCHOR_END: layout

func main() {
	e := entry{kind: 1, size: 2, flags: 3}
	fmt.Println("kind at", unsafe.Offsetof(e.kind))
	fmt.Println("size at", unsafe.Offsetof(e.size))
	fmt.Println("flags at", unsafe.Offsetof(e.flags))
	fmt.Printf("%d bytes, aligned to %d\n",
		unsafe.Sizeof(e), unsafe.Alignof(e))
	fmt.Println("sum", uint64(e.kind)+e.size+uint64(e.flags))
}
