// A stop signal and a job are ready at the same time: which is served?
package main

import "fmt"

// ANCHOR: select
func either(stop <-chan struct{}, jobs <-chan int) string {
	select { // at random, so that neither starves
	case <-stop:
		return "stop"
	case <-jobs:
		return "job"
	}
}

func stopFirst(stop <-chan struct{}, jobs <-chan int) string {
	select {
	case <-stop:
		return "stop"
	default:
		return either(stop, jobs)
	}
}

func withoutWaiting(stop <-chan struct{}, jobs <-chan int) string {
	select {
	case <-stop:
		return "stop"
	case <-jobs:
		return "job"
	default:
		return "nothing"
	}
}

// ANCHOR_END: select

const rounds = 1000

func main() {
	stop := make(chan struct{})
	jobs := make(chan int, rounds)
	fmt.Println("before either:", withoutWaiting(stop, jobs))

	close(stop)
	for n := range rounds {
		jobs <- n
	}
	served := map[string]int{}
	for range rounds {
		served[either(stop, jobs)]++
	}
	fmt.Println("both served:", served["stop"] > 0 && served["job"] > 0)

	served = map[string]int{}
	for range rounds {
		served[stopFirst(stop, jobs)]++
	}
	fmt.Println("stop first:", served["stop"], "of", rounds)
}
