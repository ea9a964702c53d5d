package main

import (
	"fmt"
	"unsafe"
)

// ANCHOR: words
// Neither layout is promised; both are those of the pinned compiler.
type list struct {
	data     *int64
	length   int
	capacity int
}

type text struct {
	data   *byte
	length int
}

func main() {
	numbers := make([]int64, 3, 8)
	numbers[0] = 7
	inside := (*list)(unsafe.Pointer(&numbers))
	fmt.Println("list:", *inside.data, inside.length, inside.capacity)

	word := "Go!"
	parts := (*text)(unsafe.Pointer(&word))
	fmt.Println("text:", *parts.data, parts.length)

	fmt.Println("words:", unsafe.Sizeof(numbers)/8, unsafe.Sizeof(word)/8)
}

// ANCHOR_END: words
