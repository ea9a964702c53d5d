package main

import (
	"fmt"
	"maps"
	"slices"
)

// ANCHOR: walk
func main() {
	ports := map[string]int{"https": 443, "ssh": 22, "http": 80}
	ports["dns"] = 53
	// range ports would start at another key from run to run.
	for _, name := range slices.Sorted(maps.Keys(ports)) {
		fmt.Println(name, ports[name])
	}
	fmt.Println(ports) // fmt sorts by key as well
}

// ANCHOR_END: walk
