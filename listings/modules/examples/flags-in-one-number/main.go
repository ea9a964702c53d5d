package main

import (
	"fmt"
	"strings"
)

// ANCHOR: flags
type Access uint8

const (
	Read Access = 1 << iota
	Write
	Execute
)

func (a Access) Has(all Access) bool { return a&all == all }

func (a Access) String() string {
	var names []string
	for i, name := range []string{"read", "write", "execute"} {
		if a.Has(1 << i) {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return "nothing"
	}
	return strings.Join(names, "+")
}

// ANCHOR_END: flags

func main() {
	access := Read | Write
	fmt.Println(access, access.Has(Write), access.Has(Write|Execute))
	access &^= Write // and not
	fmt.Println(access)
	fmt.Println(access &^ Read)
	fmt.Println(uint8(Read | Execute))
}
