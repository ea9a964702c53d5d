package main

import "fmt"

func main() {
	path := filepath.Clean("a.txt")
	fmt.Println(path)
}
