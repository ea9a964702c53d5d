package main

import "fmt"

// ANCHOR: check
type Problem struct{ Field string }

func (p *Problem) Error() string { return p.Field + " is unknown" }

func checkLate(name string) error {
	var problem *Problem
	if name != "ada" {
		problem = &Problem{Field: "name"}
	}
	return problem // never nil: it holds the type *Problem
}

func checkEarly(name string) error {
	if name != "ada" {
		return &Problem{Field: "name"}
	}
	return nil // the interface itself is nil
}

// ANCHOR_END: check

func main() {
	for _, name := range []string{"ada", "nobody"} {
		late, early := checkLate(name), checkEarly(name)
		fmt.Printf("%s: late %t, early %t\n", name, late != nil, early != nil)
	}
}
