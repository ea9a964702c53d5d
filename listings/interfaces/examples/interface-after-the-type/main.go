package main

import (
	"bytes"
	"fmt"
	"strings"
)

// ANCHOR: measured
// The standard library's types have had this method all along.
type measured interface{ Len() int }

func total(parts ...measured) int {
	sum := 0
	for _, part := range parts {
		sum += part.Len()
	}
	return sum
}

// ANCHOR_END: measured

func main() {
	header := bytes.NewBufferString("size=5;")
	body := strings.NewReader("hello")
	fmt.Println("header:", total(header))
	fmt.Println("header and body:", total(header, body))
}
