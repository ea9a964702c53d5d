package main

import (
	"fmt"
	"structs"
	"unsafe"
)

// ANCHOR: layout
type entry struct {
	_     structs.HostLayout
	kind  uint8
	size  uint64
	flags uint16
}

// Arrays of different lengths have different types, so these lines do not
// compile on a system where C's layout is another.
var (
	_ [8]struct{}  = [unsafe.Offsetof(entry{}.size)]struct{}{}
	_ [24]struct{} = [unsafe.Sizeof(entry{})]struct{}{}
)

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
