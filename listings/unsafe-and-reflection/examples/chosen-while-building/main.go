// ANCHOR: chosen
//go:build !windows

// On Windows a second file would take this one's place, with the
// constraint turned round; a file name ending in _windows.go says it too.
package main

import (
	"encoding/binary"
	"fmt"
	"runtime"
)

const lineEnd = "\n"

func kind() string {
	// A constant, so the compiler throws one side away.
	if runtime.GOOS == "freebsd" {
		return "freebsd"
	}
	return "other"
}

// ANCHOR_END: chosen

func main() {
	fmt.Println("kind", kind())
	fmt.Printf("line end %q\n", lineEnd)
	little := binary.NativeEndian.Uint16([]byte{1, 0}) == 1
	fmt.Println("little end first:", little)
}
