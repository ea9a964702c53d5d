package main

import (
	"fmt"
	"strconv"
	"strings"
)

type codec struct {
	pack   func(text string) string
	unpack func(packed string) (string, bool)
}

// pack writes each run as its length, a mark and the letter.
func pack(text, mark string) string {
	var packed strings.Builder
	for start := 0; start < len(text); {
		end := start + 1
		for end < len(text) && text[end] == text[start] && end-start < 9999 {
			end++
		}
		letter := text[start : start+1]
		packed.WriteString(strconv.Itoa(end-start) + mark + letter)
		start = end
	}
	return packed.String()
}

func isDigit(letter byte) bool { return '0' <= letter && letter <= '9' }

func length(digits string) (int, bool) {
	if len(digits) > 4 {
		return 0, false
	}
	n, err := strconv.ParseUint(digits, 10, 16)
	return int(n), err == nil
}

// ANCHOR: draft
// "aaab" is packed as "3a1b".
var draft = codec{
	pack: func(text string) string { return pack(text, "") },
	unpack: func(packed string) (string, bool) {
		var text strings.Builder
		for i := 0; i < len(packed); i++ {
			start := i
			for isDigit(packed[i]) {
				i++
			}
			n, ok := length(packed[start:i])
			if !ok {
				return "", false
			}
			text.WriteString(strings.Repeat(packed[i:i+1], n))
		}
		return text.String(), true
	},
}

// ANCHOR_END: draft

// ANCHOR: mended
// "aaab" is packed as "3:a1:b".
var mended = codec{
	pack: func(text string) string { return pack(text, ":") },
	unpack: func(packed string) (string, bool) {
		var text strings.Builder
		for packed != "" {
			digits, rest, _ := strings.Cut(packed, ":")
			n, ok := length(digits)
			if !ok || rest == "" {
				return "", false
			}
			text.WriteString(strings.Repeat(rest[:1], n))
			packed = rest[1:]
		}
		return text.String(), true
	},
}

// ANCHOR_END: mended

// ANCHOR: fuzz
// fault says what is wrong with how the codec treats a text, any text.
func (c codec) fault(text string) (what string) {
	defer func() {
		if recover() != nil {
			what = "crashes"
		}
	}()
	c.unpack(text) // may refuse it, must not panic
	if back, ok := c.unpack(c.pack(text)); !ok || back != text {
		return "comes back changed"
	}
	return ""
}

// fuzz returns the first text that fails, and the try that made it: 0 if it
// was kept. `go test -fuzz` calls what f.Fuzz is given the same way, goes on
// from those texts that reach new code, and keeps what fails in testdata.
func (c codec) fuzz(corpus []string) (try int, text string) {
	for _, text := range corpus {
		if c.fault(text) != "" {
			return 0, text
		}
	}
	random := xorshift(1) // the same texts each time
	for try := range tries {
		text := mutated(corpus, &random)
		if c.fault(text) != "" {
			return try + 1, text
		}
	}
	return tries, ""
}

// smaller leaves out every letter that the failure does not need.
func (c codec) smaller(text string) string {
	for i := 0; i < len(text); {
		shorter := text[:i] + text[i+1:]
		if c.fault(shorter) != "" {
			text, i = shorter, 0
		} else {
			i++
		}
	}
	return text
}

// ANCHOR_END: fuzz

const tries = 5000

// xorshift gives the same numbers in every language.
type xorshift uint32

func (x *xorshift) below(end int) int {
	*x ^= *x << 13
	*x ^= *x >> 17
	*x ^= *x << 5
	return int(uint32(*x) % uint32(end))
}

// mutated returns a text of the corpus with up to four changes, all in ASCII.
func mutated(corpus []string, random *xorshift) string {
	text := corpus[random.below(len(corpus))]
	for range 1 + random.below(4) {
		at := random.below(len(text) + 1)
		switch kind := random.below(3); {
		case kind == 0:
			letter := string(rune(' ' + random.below(95)))
			text = text[:at] + letter + text[at:]
		case kind == 1 && at < len(text):
			text = text[:at] + text[at+1:]
		default:
			text += text[at:]
		}
	}
	return text
}

// report prints what fuzzing finds and returns the text, if there is one.
func report(name string, c codec, corpus []string) (string, bool) {
	try, text := c.fuzz(corpus)
	what := c.fault(text)
	if what == "" {
		fmt.Printf("%s: %d tries, no failure\n", name, try)
		return "", false
	}
	fmt.Printf("%s, try %d: %q %s\n", name, try, text, what)
	return text, true
}

func main() {
	corpus := []string{"aaab", "to be or not"}
	if text, ok := report("draft", draft, corpus); ok {
		corpus = append(corpus, draft.smaller(text)) // for the next run
	}
	report("draft again", draft, corpus)
	report("mended", mended, corpus)
}
