package main

import "fmt"

type reader struct{ name string }

func open(name string) *reader {
	fmt.Println("open", name)
	return &reader{name: name}
}

func (r *reader) Close() {
	fmt.Println("close", r.name)
}

// ANCHOR: loop
func readAll(names []string) {
	for _, name := range names {
		r := open(name)
		defer r.Close() // runs when readAll returns, not here
		fmt.Println("read", r.name)
	}
}

func readEach(names []string) {
	for _, name := range names {
		readOne(name)
	}
}

func readOne(name string) {
	r := open(name)
	defer r.Close() // runs at the end of every turn
	fmt.Println("read", r.name)
}

// ANCHOR_END: loop

func main() {
	readAll([]string{"a", "b"})
	fmt.Println("--")
	readEach([]string{"c"})
}
