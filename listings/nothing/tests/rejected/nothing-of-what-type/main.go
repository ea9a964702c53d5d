package main

import "fmt"

func main() {
	found := nil
	fmt.Println("nothing found:", found == nil)
}
