// Merge sort whose halves are sorted at the same time.
package main

import (
	"fmt"
	"slices"
	"sync"
)

const small = 4 // in earnest some thousands

// ANCHOR: sort
func sorted(list []int) []int {
	if len(list) <= small {
		return slices.Sorted(slices.Values(list))
	}
	middle := len(list) / 2
	var left, right []int
	var wg sync.WaitGroup
	wg.Go(func() { left = sorted(list[:middle]) })
	right = sorted(list[middle:]) // here, meanwhile
	wg.Wait()
	return merge(left, right)
}

// ANCHOR_END: sort

func merge(a, b []int) []int {
	merged := make([]int, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if b[0] < a[0] {
			merged, b = append(merged, b[0]), b[1:]
		} else {
			merged, a = append(merged, a[0]), a[1:]
		}
	}
	return append(append(merged, a...), b...)
}

func main() {
	var list []int
	for n := range 100 {
		list = append(list, n*37%101)
	}
	result := sorted(list)
	fmt.Println("sorted:", slices.IsSorted(result))
	fmt.Println("from", result[0], "to", result[len(result)-1])
	fmt.Println("numbers:", len(result))
}
