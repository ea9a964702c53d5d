package main

import (
	"fmt"
	"strings"
)

var steps = []struct {
	value   int
	letters string
}{
	{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"},
	{90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"},
	{4, "IV"}, {1, "I"},
}

// ANCHOR: roman
func roman(number int) (string, bool) {
	if number < 1 || number >= 4000 {
		return "", false
	}
	var text strings.Builder
	for _, step := range steps {
		for number >= step.value {
			text.WriteString(step.letters)
			number -= step.value
		}
	}
	return text.String(), true
}

// ANCHOR_END: roman

// ANCHOR: table
func main() {
	cases := []struct {
		name   string
		number int
		want   string // "none" if there is none
	}{
		{"one", 1, "I"},
		{"subtracted", 1994, "MCMXCIV"},
		{"largest", 3999, "MMMCMXCIX"},
		{"zero", 0, "none"},
		{"wrong on purpose", 9, "VIIII"},
	}
	failed := 0
	for _, c := range cases {
		got, ok := roman(c.number)
		if !ok {
			got = "none"
		}
		if got == c.want {
			fmt.Println("ok  ", c.name)
			continue
		}
		failed++
		fmt.Printf("FAIL %s: roman(%d) is %s, not %s\n",
			c.name, c.number, got, c.want)
	}
	fmt.Printf("%d of %d failed\n", failed, len(cases))
}

// ANCHOR_END: table
