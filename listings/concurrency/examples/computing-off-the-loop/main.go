// Compute for a while, and answer meanwhile.
package main

import "fmt"

func primesBelow(limit int) int {
	count := 0
	for n := 2; n < limit; n++ {
		prime := true
		for d := 2; d*d <= n && prime; d++ {
			prime = n%d != 0
		}
		if prime {
			count++
		}
	}
	return count
}

// ANCHOR: compute
// compute cannot end before somebody has been answered.
func compute(answered <-chan struct{}) int {
	<-answered
	return primesBelow(20_000)
}

func main() {
	answered := make(chan struct{})
	primes := make(chan int)
	go func() { primes <- compute(answered) }()

	fmt.Println("answered while it computes")
	close(answered)
	fmt.Println("primes:", <-primes)
}

// ANCHOR_END: compute
