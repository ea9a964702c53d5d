package main

import "fmt"

func main() {
	name := "ada"
	fmt.Println(name)
	name = nil
	fmt.Println(name)
}
