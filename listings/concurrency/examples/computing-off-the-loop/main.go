// Compute for a while, and answer meanwhile.
package main

import "fmt"

func primesBetween(low, high int) int {
	count := 0
	for n := low; n < high; n++ {
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
// compute does not get past its half before somebody has been answered.
func compute(answered <-chan struct{}) int {
	count := primesBetween(2, 10_000)
	<-answered
	return count + primesBetween(10_000, 20_000)
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
