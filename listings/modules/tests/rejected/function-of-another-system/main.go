package main

import (
	"fmt"
	"syscall"
)

func main() {
	library, err := syscall.LoadDLL("user32.dll")
	fmt.Println(library, err)
}
