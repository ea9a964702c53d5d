package main

import (
	"fmt"
	"slices"
	"strings"
)

// ANCHOR: tree
type folder struct {
	name     string
	parent   *folder // nil at the root
	children []*folder
}

func (f *folder) add(name string) *folder {
	child := &folder{name: name, parent: f}
	f.children = append(f.children, child)
	return child
}

func (f *folder) path() string {
	var names []string
	for at := f; at != nil; at = at.parent {
		names = append(names, at.name)
	}
	slices.Reverse(names)
	return strings.Join(names, "/")
}

// ANCHOR_END: tree

func main() {
	home := &folder{name: "home"}
	src := home.add("src")
	lib := src.add("lib")
	src.add("bin")
	fmt.Println(lib.path())
	fmt.Println("in src:", len(src.children))
}
