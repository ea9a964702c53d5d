package main

import (
	"fmt"
	"structs"
	"unsafe"
)

// ANCHOR: padding
type asWritten struct {
	open  bool // and 7 bytes of padding
	total int64
	paid  bool // and 7 more
}

type largestFirst struct {
	total      int64
	open, paid bool // and 6 bytes of padding
}

type forC struct {
	_     structs.HostLayout // a promise; today Go's own order is C's
	open  bool
	total int64
	paid  bool
}

func main() {
	fmt.Println("as written:", unsafe.Sizeof(asWritten{}))
	fmt.Println("largest first:", unsafe.Sizeof(largestFirst{}))
	fmt.Println("for C:", unsafe.Sizeof(forC{}))
	fmt.Println("offset for C:", unsafe.Offsetof(forC{}.total))
}

// ANCHOR_END: padding
