package main

import (
	"fmt"
	"iter"
)

// ANCHOR: chain
func from(start int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for n := start; yield(n); n++ {
		}
	}
}

func filter[T any](items iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for item := range items {
			if keep(item) && !yield(item) {
				return
			}
		}
	}
}

func main() {
	looked, found := 0, 0
	primes := filter(from(101), func(n int) bool {
		looked++
		return isPrime(n)
	})
	for n := range primes { // nothing has run before this line
		fmt.Println(n)
		found++
		if found == 2 {
			break
		}
	}
	fmt.Println("looked at", looked)
}

// ANCHOR_END: chain

func isPrime(n int) bool {
	for d := 2; d*d <= n; d++ {
		if n%d == 0 {
			return false
		}
	}
	return n > 1
}
