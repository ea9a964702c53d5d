package main

import "fmt"

func main() {
	var sent int64 = 40
	var received int32 = 40
	fmt.Println("all received:", sent == received)
}
