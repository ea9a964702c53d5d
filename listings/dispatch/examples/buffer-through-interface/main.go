package main

import (
	"fmt"
	"io"
	"testing"
)

type zeros struct{}

func (zeros) Read(buffer []byte) (int, error) {
	clear(buffer)
	return len(buffer), nil
}

// ANCHOR: fill

//go:noinline
func knownType(source zeros) (int, error) {
	var buffer [1024]byte
	return source.Read(buffer[:])
}

//go:noinline
func anyType(source io.Reader) (int, error) {
	var buffer [1024]byte // escapes: which Read gets it is unknown
	return source.Read(buffer[:])
}

// ANCHOR_END: fill

func main() {
	report("known type", func() (int, error) { return knownType(zeros{}) })
	report("any type", func() (int, error) { return anyType(zeros{}) })
}

func report(name string, run func() (int, error)) {
	count := testing.AllocsPerRun(100, func() {
		if _, err := run(); err != nil {
			panic(err)
		}
	})
	fmt.Printf("%s: %.0f\n", name, count)
}
