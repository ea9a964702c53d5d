package main

import "fmt"

// ANCHOR: first
func firstOrZero[T any](items []T) T {
	var zero T
	if len(items) == 0 {
		return zero
	}
	return items[0]
}

type limits struct {
	retries int
	proxy   string
}

func main() {
	fmt.Println("number:", firstOrZero([]int{}))
	fmt.Printf("text: %q\n", firstOrZero([]string{}))
	found := firstOrZero([]limits{{retries: 3, proxy: "local"}})
	none := firstOrZero([]limits{})
	fmt.Printf("found: %d %q\n", found.retries, found.proxy)
	fmt.Printf("none: %d %q\n", none.retries, none.proxy)
}

// ANCHOR_END: first
