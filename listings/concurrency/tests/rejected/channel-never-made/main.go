package main

import "fmt"

func main() {
	var jobs chan string
	fmt.Println("sending")
	jobs <- "wash"
}
