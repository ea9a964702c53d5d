package main

import "fmt"

// ANCHOR: kinds
func readTwice(read func() int) int { return read() + read() }

func changeTwice(change func()) {
	change()
	change()
}

// Only the comment says that handOver is called once.
func finish(handOver func() []string) []string { return handOver() }

// ANCHOR_END: kinds

func main() {
	log := []string{"open"}
	fmt.Println("read twice:", readTwice(func() int { return len(log) }))
	changeTwice(func() { log = append(log, "read") })
	entries := finish(func() []string { return log })
	fmt.Println("handed over:", entries)
}
