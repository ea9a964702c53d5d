package main

import "fmt"

func main() {
	setting := "8080"
	port := uint16(setting)
	fmt.Println("next port", port+1)
}
