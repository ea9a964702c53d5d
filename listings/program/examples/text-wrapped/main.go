package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// ANCHOR: wrap
func wrap(text string, width int) []string {
	var lines []string
	used := width // so that the first word begins a line
	for word := range strings.FieldsSeq(text) {
		long := utf8.RuneCountInString(word)
		if used+1+long <= width {
			lines[len(lines)-1] += " " + word
			used += 1 + long
		} else {
			lines = append(lines, word)
			used = long
		}
	}
	return lines
}

// ANCHOR_END: wrap

func main() {
	text := "Größe is four letters\nand a vowel; antidisestablishment is more"
	for _, line := range wrap(text, 15) {
		fmt.Printf("|%-15s|\n", line)
	}
	fmt.Println("lines of nothing:", len(wrap("  ", 15)))
}
