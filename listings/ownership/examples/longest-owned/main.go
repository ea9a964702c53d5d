package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// ANCHOR: owned
func longestOwned(text string) (string, bool) {
	words := strings.Fields(text)
	if len(words) == 0 {
		return "", false
	}
	longest := slices.MaxFunc(words, func(a, b string) int {
		return cmp.Compare(len(a), len(b))
	})
	return strings.Clone(longest), true // a bare word keeps all of text alive
}

// ANCHOR_END: owned

func main() {
	for _, text := range []string{"a rather long text", ""} {
		word, ok := longestOwned(text)
		if !ok {
			word = "nothing"
		}
		fmt.Println(word)
	}
}
