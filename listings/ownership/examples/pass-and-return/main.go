package main

import "fmt"

// ANCHOR: three
func count(names []string) int { // looks
	return len(names)
}

func add(names *[]string, name string) { // changes the caller's slice
	*names = append(*names, name)
}

func withHost(names []string) []string { // takes it and hands it back
	return append(names, "host")
}

// ANCHOR_END: three

func main() {
	guests := []string{"ada"}
	add(&guests, "bob")
	fmt.Println("guests:", count(guests))
	guests = withHost(guests)
	fmt.Println("with host:", count(guests))
}
