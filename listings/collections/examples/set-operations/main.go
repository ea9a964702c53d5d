package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// ANCHOR: sets
// The standard library has no set: a map without values serves.
type set map[string]struct{}

func setOf(items ...string) set {
	s := make(set, len(items))
	for _, item := range items {
		s[item] = struct{}{}
	}
	return s
}

func union(a, b set) set {
	all := maps.Clone(a)
	maps.Copy(all, b)
	return all
}

func without(a, b set) set {
	rest := maps.Clone(a)
	maps.DeleteFunc(rest, func(item string, _ struct{}) bool {
		_, found := b[item]
		return found
	})
	return rest
}

func shared(a, b set) set { return without(a, without(a, b)) }

// ANCHOR_END: sets

func show(title string, s set) {
	items := slices.Sorted(maps.Keys(s))
	fmt.Printf("%s: %s\n", title, strings.Join(items, " "))
}

func main() {
	editor := setOf("read", "write", "publish")
	reviewer := setOf("read", "approve")
	show("either", union(editor, reviewer))
	show("both", shared(editor, reviewer))
	show("editor alone", without(editor, reviewer))
}
