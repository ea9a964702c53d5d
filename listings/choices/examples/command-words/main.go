package main

import (
	"fmt"
	"strconv"
	"strings"
)

// ANCHOR: run
func run(words []string) string {
	switch {
	case len(words) == 0:
		return "nothing to do"
	case len(words) == 1 && words[0] == "list":
		return "show everything"
	case len(words) == 2 && words[0] == "add":
		return "add 1 " + words[1]
	case len(words) == 3 && words[0] == "add":
		count, err := strconv.ParseUint(words[2], 10, 32)
		if err != nil {
			return fmt.Sprintf("%q is no count", words[2])
		}
		return fmt.Sprintf("add %d %s", count, words[1])
	default:
		first, rest := words[0], words[1:]
		return fmt.Sprintf("%q with %d more words: unknown",
			first, len(rest))
	}
}

// ANCHOR_END: run

func main() {
	for _, line := range []string{
		"list", "add milk", "add milk 2", "add milk two",
		"add milk 4294967296", "drop milk now",
	} {
		fmt.Println(line, "->", run(strings.Fields(line)))
	}
}
