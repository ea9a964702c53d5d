package main

import (
	"fmt"
	"time"
)

// ANCHOR: clocks
func main() {
	start := time.Now() // both clocks
	time.Sleep(10 * time.Millisecond)
	fmt.Println("passed:", time.Since(start) >= 10*time.Millisecond)

	// The clock was set back by an hour between these two.
	before := time.Unix(1_767_225_600, 0)
	after := before.Add(-time.Hour)
	passed := after.Sub(before)
	fmt.Println("by the wall:", passed.Hours())
}

// ANCHOR_END: clocks
