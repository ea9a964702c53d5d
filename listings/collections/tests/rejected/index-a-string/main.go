package main

import "fmt"

func main() {
	status := "👍 done"
	first := status[0]
	fmt.Printf("%c\n", first)
}
