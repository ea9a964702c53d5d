package main

import (
	"fmt"
	"io"
	"unsafe"
)

// ANCHOR: sizes
type maybe struct {
	value int64
	ok    bool
}

func size[T any]() uintptr {
	var value T
	return unsafe.Sizeof(value)
}

func main() {
	fmt.Println("pointer:", size[*int64]())
	fmt.Println("pointer or nothing:", size[*int64]()) // nil is in every one
	fmt.Println("interface value:", size[io.Reader]())
	fmt.Println("value of any type:", size[any]())
	fmt.Println("text:", size[string]())
	fmt.Println("list:", size[[]int64]())
	fmt.Println("part of a list:", size[[]int64]())
	fmt.Println("number or nothing:", size[maybe]())
}

// ANCHOR_END: sizes
