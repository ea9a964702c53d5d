package main

import "fmt"

func next(count uint32) uint32 {
	return *count + 1
}

func main() {
	fmt.Println(next(4))
}
