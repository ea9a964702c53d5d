//go:build go1.21

// The line above asks for the language of Go 1.21 in this file.
package main

import "fmt"

func main() {
	var prints []func()
	for turn := 0; turn < 3; turn++ {
		prints = append(prints, func() { fmt.Println("turn", turn) })
	}
	for _, print := range prints {
		print()
	}
}
