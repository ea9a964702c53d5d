package main

import (
	"cmp"
	"fmt"
)

type version struct{ major, minor int }

func newest[T cmp.Ordered](a, b T) T {
	if b > a {
		return b
	}
	return a
}

func main() {
	found := newest(version{1, 9}, version{1, 21})
	fmt.Printf("%d.%d\n", found.major, found.minor)
}
