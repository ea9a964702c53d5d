package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

type item struct {
	name   string
	price  float64
	change int
	flags  uint8
}

// ANCHOR: line
func line(i item) string {
	return fmt.Sprintf("%-6s|%8.2f|%+4d|%#02x|%08b",
		i.name, i.price, i.change, i.flags, i.flags)
}

// ANCHOR_END: line

func centre(text string, width int) string {
	left := max(width-utf8.RuneCountInString(text), 0) / 2
	return fmt.Sprintf("%-*s", width, strings.Repeat(" ", left)+text)
}

func right(text string, width int, fill string) string {
	missing := max(width-utf8.RuneCountInString(text), 0)
	return strings.Repeat(fill, missing) + text
}

func main() {
	items := []item{
		{name: "tea", price: 4.5, change: 3, flags: 5},
		{name: "coffee", price: 1234.567, change: -12, flags: 255},
		{name: "salt"},
	}
	for _, i := range items {
		fmt.Println(line(i))
	}
	width := 10
	fmt.Printf("[%s] [%s]\n",
		centre("naïve", width), right("fin", width, "-"))
}
