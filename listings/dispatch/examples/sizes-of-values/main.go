package main

import (
	"fmt"
	"io"
	"unsafe"
)

// ANCHOR: sizes
func size[T any]() uintptr {
	var value T
	return unsafe.Sizeof(value)
}

func main() {
	fmt.Println("pointer:", size[*int64]())
	fmt.Println("interface value:", size[io.Reader]())
	fmt.Println("value of any type:", size[any]())
	fmt.Println("text:", size[string]())
	fmt.Println("list:", size[[]int64]())
	fmt.Println("part of a list:", size[[]int64]())
}

// ANCHOR_END: sizes
