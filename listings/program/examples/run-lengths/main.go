package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ANCHOR: encode
func encode(text string) string {
	letters := []rune(text)
	var code strings.Builder
	for start, end := 0, 0; start < len(letters); start = end {
		for end < len(letters) && letters[end] == letters[start] {
			end++
		}
		if end-start > 1 {
			code.WriteString(strconv.Itoa(end - start))
		}
		code.WriteRune(letters[start])
	}
	return code.String()
}

var errUnreadable = errors.New("unreadable")

// decode refuses a count that no letter follows, or that is too large.
func decode(code string) (string, error) {
	var text strings.Builder
	count, counted := 1, false
	for _, letter := range code {
		if '0' <= letter && letter <= '9' {
			if !counted {
				count, counted = 0, true
			}
			count = count*10 + int(letter-'0')
			if count > 1000 {
				return "", errUnreadable
			}
			continue
		}
		text.WriteString(strings.Repeat(string(letter), count))
		count, counted = 1, false
	}
	if counted {
		return "", errUnreadable
	}
	return text.String(), nil
}

// ANCHOR_END: encode

func main() {
	for _, text := range []string{"", "abc", "aaabccdddd", "éé…"} {
		code := encode(text)
		back, err := decode(code)
		same := err == nil && back == text
		fmt.Printf("%q %q reads back: %t\n", text, code, same)
	}
	for _, code := range []string{"12x", "3", "9999y"} {
		if text, err := decode(code); err != nil {
			fmt.Printf("%s: %v\n", code, err)
		} else {
			fmt.Printf("%s: %s\n", code, text)
		}
	}
}
