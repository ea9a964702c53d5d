package main

import (
	"crypto/sha1"
	"fmt"
)

// ANCHOR: fingerprint

//go:noinline
func fingerprint(text []byte) []byte {
	h := sha1.New()      // hash.Hash, an interface
	_, _ = h.Write(text) // never fails, says hash.Hash
	return h.Sum(nil)
}

// ANCHOR_END: fingerprint

func main() {
	fmt.Printf("%x\n", fingerprint([]byte("abc")))
}
