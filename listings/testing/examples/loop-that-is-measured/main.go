package main

import (
	"fmt"
	"strings"
	"testing"
)

func countWords(text string) int {
	return len(strings.Fields(text))
}

// ANCHOR: measure
func BenchmarkCountWords(b *testing.B) {
	text := strings.Repeat("to be or not ", 1000)
	words := 0
	for b.Loop() { // keeps alive what is passed and returned
		words = countWords(text)
	}
	if words != 4000 {
		b.Fatalf("%d words", words)
	}
}

// ANCHOR_END: measure

// `go test -bench .` finds the function in a file ending in _test.go.
func main() {
	result := testing.Benchmark(BenchmarkCountWords)
	fmt.Println("measured:", result.N > 1 && result.NsPerOp() > 0)
}
