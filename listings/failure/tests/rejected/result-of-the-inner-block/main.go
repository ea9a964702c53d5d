package main

import (
	"fmt"
	"strconv"
)

func limit(text string) (int, error) {
	n, err := 10, error(nil)
	if text != "" {
		n, err := strconv.Atoi(text)
		fmt.Println("read", n, err)
	}
	return n, err
}

func main() {
	fmt.Println(limit("many"))
}
