package main

import (
	"fmt"
	"maps"
)

// ANCHOR: copy
func main() {
	original := map[string][]int{"ada": {1, 2}}
	copied := maps.Clone(original)
	copied["grace"] = []int{3} // reaches the copy alone
	copied["ada"][0] = 9       // reaches the array of both
	fmt.Println(len(original), original["ada"])
	fmt.Println(len(copied), copied["ada"])
}

// ANCHOR_END: copy
