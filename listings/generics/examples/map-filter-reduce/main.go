package main

import "fmt"

// ANCHOR: functions
func filter[T any](items []T, keep func(T) bool) []T {
	var kept []T
	for _, item := range items {
		if keep(item) {
			kept = append(kept, item)
		}
	}
	return kept
}

func mapped[T, U any](items []T, change func(T) U) []U {
	changed := make([]U, 0, len(items))
	for _, item := range items {
		changed = append(changed, change(item))
	}
	return changed
}

func reduce[T, A any](items []T, start A, step func(A, T) A) A {
	result := start
	for _, item := range items {
		result = step(result, item)
	}
	return result
}

// ANCHOR_END: functions

type order struct {
	customer string
	cents    int
}

func main() {
	orders := []order{{"ada", 1200}, {"grace", 300}, {"alan", 4500}}
	// ANCHOR: use
	large := filter(orders, func(o order) bool { return o.cents >= 1000 })
	names := mapped(large, func(o order) string { return o.customer })
	total := reduce(large, 0, func(sum int, o order) int {
		return sum + o.cents
	})
	// ANCHOR_END: use
	fmt.Println(names, total)
}
