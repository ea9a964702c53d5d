package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// ANCHOR: count
func countWords(text string) map[string]int {
	counts := make(map[string]int)
	for word := range strings.FieldsSeq(text) {
		counts[strings.ToLower(word)]++ // a missing word counts as 0
	}
	return counts
}

func byFrequency(counts map[string]int) []string {
	words := slices.Collect(maps.Keys(counts))
	slices.SortFunc(words, func(a, b string) int {
		return cmp.Or(
			cmp.Compare(counts[b], counts[a]), // the larger count first
			cmp.Compare(a, b),
		)
	})
	return words
}

// ANCHOR_END: count

func main() {
	counts := countWords("The cat saw the dog and the dog saw the sea")
	for _, word := range byFrequency(counts)[:4] {
		fmt.Println(word, counts[word])
	}
}
