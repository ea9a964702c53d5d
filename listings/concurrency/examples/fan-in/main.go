// Three sensors report into one channel, which ends after the last of them.
package main

import (
	"fmt"
	"sync"
)

type reading struct {
	sensor  string
	celsius int
}

func sensor(name string, values ...int) <-chan reading {
	readings := make(chan reading)
	go func() {
		defer close(readings)
		for _, celsius := range values {
			readings <- reading{name, celsius}
		}
	}()
	return readings
}

// ANCHOR: merge
// merge wants its result read to the end: there is nothing by which it could
// be told that nobody listens any more. A context would do.
func merge[T any](sources ...<-chan T) <-chan T {
	merged := make(chan T)
	var wg sync.WaitGroup
	for _, source := range sources {
		wg.Go(func() {
			for value := range source {
				merged <- value
			}
		})
	}
	go func() {
		wg.Wait()
		close(merged)
	}()
	return merged
}

// ANCHOR_END: merge

func main() {
	all := merge(
		sensor("attic", 31, 32),
		sensor("cellar", 11, 12, 13),
		sensor("shed"),
	)
	bySensor := map[string][]int{}
	for r := range all {
		bySensor[r.sensor] = append(bySensor[r.sensor], r.celsius)
	}
	for _, name := range []string{"attic", "cellar", "shed"} {
		fmt.Printf("%s: %d readings\n", name, len(bySensor[name]))
		for _, celsius := range bySensor[name] {
			fmt.Printf("  %d\n", celsius)
		}
	}
}
