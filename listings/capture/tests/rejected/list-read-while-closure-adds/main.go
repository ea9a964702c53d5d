package main

import "fmt"

func main() {
	names := []string{"ada"}
	add := func(name string) { names = append(names, name) }
	add("brian")
	kept := names
	add("carol")
	fmt.Printf("kept %d, now %d\n", len(kept), len(names))
}
