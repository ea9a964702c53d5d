package main

import (
	"fmt"
	"unsafe"
)

// ANCHOR: sizes
type event interface{ isEvent() }

type moved struct{ x, y int32 }

type renamed struct{ name string }

type closed struct{}

func (moved) isEvent()   {}
func (renamed) isEvent() {}
func (closed) isEvent()  {}

// allInOne has room for each case and a tag that says which one counts.
type allInOne struct {
	tag     uint8
	moved   moved
	renamed renamed
}

func main() {
	var e event = moved{x: 1, y: 2}
	fmt.Println("one of them:", unsafe.Sizeof(e))
	fmt.Println("largest case:", unsafe.Sizeof(renamed{}))
	fmt.Println("all side by side:", unsafe.Sizeof(allInOne{}))
	fmt.Println("no data:", unsafe.Sizeof(closed{}))
}

// ANCHOR_END: sizes
