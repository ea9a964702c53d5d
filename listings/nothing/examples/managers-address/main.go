package main

import (
	"fmt"
	"strings"
)

// ANCHOR: address
type person struct {
	email   string // "" if there is none
	manager string // "" if there is none
}

func managerAddress(staff map[string]person, name string) (string, bool) {
	employee, ok := staff[name]
	if !ok {
		return "", false
	}
	manager, ok := staff[employee.manager]
	if !ok || manager.email == "" {
		return "", false
	}
	return strings.ToLower(manager.email), true
}

// ANCHOR_END: address

func main() {
	staff := map[string]person{
		"ada":   {email: "Ada@example.org"},
		"brian": {manager: "ada"},
		"carol": {email: "carol@example.org", manager: "brian"},
	}
	for _, name := range []string{"brian", "carol", "ada", "zoe"} {
		address, ok := managerAddress(staff, name)
		if !ok {
			address = "nobody to write to"
		}
		fmt.Printf("%s: %s\n", name, address)
	}
}
