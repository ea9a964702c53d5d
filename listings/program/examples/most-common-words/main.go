package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// ANCHOR: common
// isAlphabetic takes in the vowel signs of Indic scripts, which are marks
// to unicode.IsLetter.
func isAlphabetic(r rune) bool {
	return unicode.In(r, unicode.L, unicode.Nl, unicode.Other_Alphabetic)
}

type counted struct {
	word  string
	count int
}

func mostCommon(text string, limit int) []counted {
	noLetter := func(r rune) bool { return !isAlphabetic(r) }
	counts := make(map[string]int)
	for word := range strings.FieldsFuncSeq(text, noLetter) {
		counts[strings.ToLower(word)]++
	}
	words := make([]counted, 0, len(counts))
	for word, count := range counts {
		words = append(words, counted{word, count})
	}
	slices.SortFunc(words, func(a, b counted) int {
		return cmp.Or(
			cmp.Compare(b.count, a.count), // the larger count first
			cmp.Compare(a.word, b.word),
		)
	})
	return words[:min(limit, len(words))]
}

// ANCHOR_END: common

func main() {
	text := "The cat saw the dog; the Dog saw a cat. Über über?"
	for _, c := range mostCommon(text, 4) {
		fmt.Println(c.count, c.word)
	}
	fmt.Println("words in पानी:", len(mostCommon("पानी", 4)))
	fmt.Println("words in nothing:", len(mostCommon(" .,", 4)))
}
