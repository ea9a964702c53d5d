package main

import (
	"fmt"

	"github.com/rivo/uniseg"
)

// ANCHOR: cut
func cutLetters(text string, letters int) string {
	end := 0
	for all := uniseg.NewGraphemes(text); letters > 0 && all.Next(); letters-- {
		_, end = all.Positions()
	}
	return text[:end]
}

func cutRunes(text string, runes int) string {
	for i := range text { // i is where each rune begins
		if runes == 0 {
			return text[:i]
		}
		runes--
	}
	return text
}

// ANCHOR_END: cut

func main() {
	for _, title := range []string{
		"in Zoe\u0308", "team 🇳🇴", "ok", "moon 👩‍🚀",
	} {
		fmt.Printf("%s| %s|\n", cutLetters(title, 6), cutRunes(title, 6))
	}
}
