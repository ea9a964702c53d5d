package main

import (
	"fmt"
	"strings"
)

// ANCHOR: case
func main() {
	fmt.Println(strings.ToUpper("straße"), strings.ToUpper("ﬁn"))
	fmt.Println(strings.ToLower("ΟΔΟΣ")) // a sigma at the end of a word
	fmt.Println(strings.EqualFold("Straße", "STRASSE"))
	fmt.Println(strings.EqualFold("Kelvin", "\u212aelvin"))
}

// ANCHOR_END: case
