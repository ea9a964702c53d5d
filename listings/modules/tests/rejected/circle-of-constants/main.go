package main

import "fmt"

var (
	wait    = retries * 2
	retries = budget() / 3
)

func budget() int { return wait * 10 }

func main() {
	fmt.Println(wait, retries)
}
