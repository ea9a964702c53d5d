package main

import (
	"fmt"
	"runtime"
)

type partner struct {
	name  string
	other *partner
}

// ANCHOR: pair
func pair(freed chan<- string) {
	ada := &partner{name: "ada"}
	bob := &partner{name: "bob"}
	ada.other, bob.other = bob, ada
	runtime.AddCleanup(ada, func(name string) { freed <- name }, ada.name)
	fmt.Println(ada.name, "and", ada.other.name)
} // a cycle that nothing reaches is garbage like any other

// ANCHOR_END: pair

func main() {
	freed := make(chan string, 1)
	pair(freed)
	runtime.GC()
	fmt.Println("freed", <-freed)
}
