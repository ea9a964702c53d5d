package main

import "fmt"

func wide(size *uint8) uint32 {
	return uint32(size)
}

func main() {
	size := uint8(8)
	fmt.Println(wide(&size))
}
