package main

import (
	"fmt"
	"strings"
)

// ANCHOR: three
func count(names []string) int { // looks
	return len(names)
}

func shout(names []string) { // changes the caller's elements
	for i, name := range names {
		names[i] = strings.ToUpper(name)
	}
}

func withHost(names []string) []string { // takes it and hands it back
	return append(names, "host")
}

// ANCHOR_END: three

func main() {
	guests := []string{"ada", "bob"}
	shout(guests)
	fmt.Println("guests:", strings.Join(guests, " "))
	guests = withHost(guests)
	fmt.Println("with host:", count(guests))
}
