package main

import (
	"fmt"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// ANCHOR: compare
func main() {
	typed := "caf\u00e9"   // one code point for the last letter
	pasted := "cafe\u0301" // an e, and an accent to go above it
	fmt.Println("equal:", typed == pasted)
	for _, form := range []norm.Form{norm.NFC, norm.NFD} {
		a, b := form.String(typed), form.String(pasted)
		fmt.Println("equal:", a == b, utf8.RuneCountInString(a))
	}
	joined := "\ufb01sh" // a ligature of f and i
	fmt.Println(norm.NFC.String(joined) == "fish",
		norm.NFKC.String(joined) == "fish")
}

// ANCHOR_END: compare
