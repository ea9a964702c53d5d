package main

import "fmt"

func longestIn(words []string) string {
	longest := ""
	for _, word := range words {
		if len(word) > len(longest) {
			longest = word
		}
	}
	return longest
}

func main() {
	text := "to be or not"
	longest := longestIn([]string{text[:5], text[6:]})
	fmt.Println(longest)
}
