package main

import "fmt"

// ANCHOR: upward

//go:noinline
func upward(b []byte) uint32 {
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// ANCHOR_END: upward

// ANCHOR: last-first

//go:noinline
func lastFirst(b []byte) uint32 {
	_ = b[3] // when this one is there, so are the others
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// ANCHOR_END: last-first

// ANCHOR: array

//go:noinline
func array(b *[4]byte) uint32 {
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// ANCHOR_END: array

func main() {
	bytes := []byte{1, 2, 3, 4}
	fmt.Println("upward:", upward(bytes))
	fmt.Println("last first:", lastFirst(bytes))
	fmt.Println("array:", array((*[4]byte)(bytes)))
}
