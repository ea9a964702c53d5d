package main

import (
	"fmt"
	"unsafe"
)

func main() {
	price := uint32(450)
	address := uintptr(unsafe.Pointer(&price))
	pointer := (*uint32)(unsafe.Pointer(address))
	fmt.Println("price", *pointer)
}
