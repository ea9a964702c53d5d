package main

import (
	"fmt"
	"strings"
)

func main() {
	total := 0
	for _, amount := range strings.Fields("20 22") {
		total += amount
	}
	fmt.Println("total", total)
}
