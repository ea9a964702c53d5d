package main

import "fmt"

func greeting(name string) *string {
	text := "hello, " + name
	return &text
}

func main() {
	fmt.Println(*greeting("ada"))
}
