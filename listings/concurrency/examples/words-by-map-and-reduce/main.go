// Count the words of each text in a goroutine of its own, then add up.
package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
)

var texts = []string{
	"the cat saw the dog",
	"the dog saw nothing",
	"nothing saw the cat",
}

func count(text string) map[string]int {
	words := map[string]int{}
	for word := range strings.FieldsSeq(text) {
		words[word]++
	}
	return words
}

// ANCHOR: total
func total(texts []string) map[string]int {
	counts := make([]map[string]int, len(texts))
	var wg sync.WaitGroup
	for n, text := range texts {
		wg.Go(func() { counts[n] = count(text) })
	}
	wg.Wait()

	sum := map[string]int{}
	for _, words := range counts {
		for word, n := range words {
			sum[word] += n
		}
	}
	return sum
}

// ANCHOR_END: total

func main() {
	words := total(texts)
	for _, word := range slices.Sorted(maps.Keys(words)) {
		fmt.Println(word, words[word])
	}
}
