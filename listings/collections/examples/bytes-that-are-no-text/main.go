package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// ANCHOR: decode
func main() {
	for _, data := range [][]byte{[]byte("né"), {'n', 0xe9}} {
		text := string(data) // copies the bytes and checks nothing
		if !utf8.ValidString(text) {
			// One replacement for a whole run of bad bytes.
			fmt.Println("not UTF-8:", strings.ToValidUTF8(text, "\uFFFD"))
			continue
		}
		fmt.Println("text:", text)
	}
}

// ANCHOR_END: decode
