// Three workers, one queue, a result or an error for each job.
package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"sync"
)

type result struct {
	input string
	value int
	err   error
}

// ANCHOR: workers
func runAll(inputs []string, workers int) []result {
	jobs := make(chan string)
	results := make(chan result)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for input := range jobs {
				value, err := square(input)
				results <- result{input, value, err}
			}
		})
	}
	go func() {
		for _, input := range inputs {
			jobs <- input
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	var all []result
	for r := range results {
		all = append(all, r)
	}
	return all
}

// ANCHOR_END: workers

func square(input string) (int, error) {
	n, err := strconv.Atoi(input)
	if err != nil {
		return 0, fmt.Errorf("%q is not a number", input)
	}
	return n * n, nil
}

func main() {
	all := runAll([]string{"1", "2", "x", "4", "", "6"}, 3)
	slices.SortFunc(all, func(a, b result) int {
		return cmp.Compare(a.input, b.input)
	})
	for _, r := range all {
		if r.err != nil {
			fmt.Println(r.err)
			continue
		}
		fmt.Println(r.input, "->", r.value)
	}
}
