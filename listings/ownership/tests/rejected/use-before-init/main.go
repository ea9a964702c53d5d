package main

import "fmt"

func main() {
	var visits map[string]int
	visits["ada"]++
	fmt.Println(visits)
}
