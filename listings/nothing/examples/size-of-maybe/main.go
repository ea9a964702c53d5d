package main

import (
	"fmt"
	"unsafe"
)

// ANCHOR: sizes
// maybe is what a Go program writes for an optional value without a pointer.
type maybe[T any] struct {
	value T
	known bool
}

func main() {
	var pointer *int64 // nil is "none" already
	size := unsafe.Sizeof(pointer)
	fmt.Printf("pointer: %d, perhaps %d\n", size, size)
	show[int64]("number")
	show[bool]("truth")
	show[string]("text")
}

func show[T any](name string) {
	var value T
	var perhaps maybe[T]
	fmt.Printf("%s: %d, perhaps %d\n",
		name, unsafe.Sizeof(value), unsafe.Sizeof(perhaps))
}

// ANCHOR_END: sizes
