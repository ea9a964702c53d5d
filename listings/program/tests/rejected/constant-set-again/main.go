package main

import "fmt"

const retries = 3

func main() {
	retries = 5
	fmt.Println(retries, "retries")
}
