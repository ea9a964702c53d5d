package main

import "fmt"

func histogram(buckets int) {
	var counts [buckets]int
	fmt.Println(len(counts))
}

func main() {
	histogram(4)
}
