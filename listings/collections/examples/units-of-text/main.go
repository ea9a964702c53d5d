package main

import (
	"fmt"
	"unicode/utf16"
	"unicode/utf8"
)

// ANCHOR: units
func main() {
	// In the second word the accent is a code point of its own.
	for _, text := range []string{"café", "cafe\u0301", "👍🏽"} {
		fmt.Println(
			len(text), // bytes
			utf8.RuneCountInString(text),
			len(utf16.Encode([]rune(text))),
		)
	}
	for i, r := range "aé👍" {
		fmt.Printf("%d %c\n", i, r) // the index counts bytes
	}
}

// ANCHOR_END: units
