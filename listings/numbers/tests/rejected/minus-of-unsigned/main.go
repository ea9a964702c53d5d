package main

import "fmt"

func takenBack(articles uint32) uint32 {
	return -articles
}

func main() {
	fmt.Println("articles:", takenBack(3))
}
