package main

import (
	"fmt"
	"unsafe"
)

type named interface{ name() string }

type city struct {
	founded int64
	area    float64
	people  int64
}

func (c city) name() string { return "a city" }

// ANCHOR: words
// Neither layout is promised; both are those of the pinned compiler.
type words struct {
	table *struct {
		wanted unsafe.Pointer          // the interface type
		held   *struct{ size uintptr } // the type of the data
		// then a hash, and one code address for each method
	}
	data *city
}

func main() {
	var value named = city{founded: 1147, area: 2561.5, people: 13}
	inside := (*words)(unsafe.Pointer(&value))
	fmt.Println("size by the table:", inside.table.held.size)
	fmt.Println("founded, by the data:", inside.data.founded)
	fmt.Println("by the method:", value.name())
}

// ANCHOR_END: words
