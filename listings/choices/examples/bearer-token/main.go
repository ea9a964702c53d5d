package main

import (
	"fmt"
	"strings"
)

type user struct {
	name      string
	suspended bool
}

// ANCHOR: greet
func greet(header string, sessions map[string]user) string {
	if token, ok := strings.CutPrefix(header, "Bearer "); ok {
		if u, ok := sessions[token]; ok && !u.suspended {
			return "hello " + u.name
		}
	}
	return "sign in"
}

// ANCHOR_END: greet

func main() {
	sessions := map[string]user{
		"a1": {name: "ada"},
		"b2": {name: "brian", suspended: true},
	}
	for _, header := range []string{
		"Bearer a1", "Bearer b2", "Bearer zz", "Basic a1",
	} {
		fmt.Printf("%s: %s\n", header, greet(header, sessions))
	}
}
