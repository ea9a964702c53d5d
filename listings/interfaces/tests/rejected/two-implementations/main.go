package main

import "fmt"

type version int

func (v version) describe() string { return fmt.Sprintf("<%d>", v) }

func (v version) describe() string { return fmt.Sprintf("version %d", v) }

func main() {
	fmt.Println(version(3).describe())
}
