package main

import (
	"fmt"
	"strings"
)

// ANCHOR: longest
func longestIn(words []string) (string, bool) {
	if len(words) == 0 {
		return "", false
	}
	longest := words[0]
	for _, word := range words[1:] {
		if len(word) > len(longest) { // on a tie the earlier word stays
			longest = word
		}
	}
	return longest, true
}

// ANCHOR_END: longest

func main() {
	for _, text := range []string{"to be or not", "what now when", ""} {
		word, ok := longestIn(strings.Fields(text))
		if !ok {
			word = "nothing"
		}
		fmt.Printf("%q: %s\n", text, word)
	}
}
