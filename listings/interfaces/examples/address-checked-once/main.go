package main

import (
	"fmt"
	"strings"
)

// ANCHOR: address
// Address is made by ParseAddress; other packages cannot set its field.
type Address struct{ text string }

func ParseAddress(text string) (Address, error) {
	text = strings.TrimSpace(text)
	name, host, ok := strings.Cut(text, "@")
	if !ok || name == "" || !strings.Contains(host, ".") {
		return Address{}, fmt.Errorf("%q is no address", text)
	}
	return Address{strings.ToLower(text)}, nil
}

func (a Address) String() string { return a.text }

// ANCHOR_END: address

func send(to Address) {
	fmt.Printf("sent to %q\n", to.text)
}

func main() {
	for _, text := range []string{" Ada@Example.org", "ada", "@example.org"} {
		address, err := ParseAddress(text)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		send(address)
	}
	var forgotten Address
	send(forgotten)
}
