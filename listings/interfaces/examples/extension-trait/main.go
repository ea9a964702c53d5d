package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ANCHOR: initials
// A method needs a type of this package; a conversion leads there.
type phrase string

func (p phrase) initials() string {
	var letters strings.Builder
	for word := range strings.FieldsSeq(string(p)) {
		first, _ := utf8.DecodeRuneInString(word)
		letters.WriteRune(unicode.ToUpper(first))
	}
	return letters.String()
}

func main() {
	fmt.Println(phrase("portable network graphics").initials())
	text := strings.Repeat("élan ", 2)
	fmt.Println(phrase(text).initials())
}

// ANCHOR_END: initials
