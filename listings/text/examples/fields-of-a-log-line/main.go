package main

import (
	"fmt"
	"regexp"
	"strconv"
)

// ANCHOR: pattern
// Compiled once, when the program starts; a bad pattern panics there.
var line = regexp.MustCompile(
	`^(?P<method>[A-Z]+) (?P<path>/\S*) (?P<status>\d{3})$`)

type visit struct {
	method, path string
	status       int
}

func parse(text string) (v visit, ok bool) {
	found := line.FindStringSubmatch(text)
	if found == nil {
		return v, false
	}
	group := func(name string) string { return found[line.SubexpIndex(name)] }
	status, err := strconv.Atoi(group("status"))
	return visit{group("method"), group("path"), status}, err == nil
}

// ANCHOR_END: pattern

func main() {
	for _, text := range []string{
		"GET /orders?page=2 200", "DELETE /orders/7 404", "GET orders 200",
	} {
		if v, ok := parse(text); ok {
			fmt.Println(v.method, v.path, v.status)
		} else {
			fmt.Printf("no visit: %q\n", text)
		}
	}
	words := regexp.MustCompile(`\b(\w)(\w*)\b`)
	fmt.Println(words.ReplaceAllString("to be or", "${2}-${1}ay"))

	_, err := regexp.Compile(`\b(\w+) \1\b`) // the same word twice
	fmt.Println("back reference allowed:", err == nil)
}
