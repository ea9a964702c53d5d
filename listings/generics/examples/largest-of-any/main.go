package main

import (
	"cmp"
	"fmt"
)

// ANCHOR: largest
func largest[T cmp.Ordered](items ...T) (T, bool) {
	return largestBy(cmp.Compare[T], items...)
}

func largestBy[T any](compare func(a, b T) int, items ...T) (T, bool) {
	var best T
	if len(items) == 0 {
		return best, false
	}
	best = items[0]
	for _, item := range items[1:] {
		if compare(item, best) > 0 {
			best = item
		}
	}
	return best, true
}

// ANCHOR_END: largest

type version struct{ major, minor int }

func compareVersions(a, b version) int {
	return cmp.Or(cmp.Compare(a.major, b.major), cmp.Compare(a.minor, b.minor))
}

func main() {
	number, _ := largest(3, 9, 4)
	word, _ := largest("pear", "plum", "fig")
	weight, _ := largest(0.5, 2.25, 1.0) // floats are ordered, NaN is lowest
	newest, _ := largestBy(compareVersions, version{1, 9}, version{1, 21})
	_, ok := largest[int]()
	fmt.Printf("%d %s %.2f\n", number, word, weight)
	fmt.Printf("%d.%d\n", newest.major, newest.minor)
	fmt.Println("of nothing:", ok)
}
