package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
)

// ANCHOR: golden
// checkFile compares got with what path holds, or writes it there.
func checkFile(path, got string, update bool) error {
	if update {
		return os.WriteFile(path, []byte(got), 0o644)
	}
	kept, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	want := strings.Split(string(kept), "\n")
	lines := strings.Split(got, "\n")
	for i := range max(len(want), len(lines)) {
		if a, b := at(want, i), at(lines, i); a != b {
			return fmt.Errorf("line %d: want %s, got %s", i+1, a, b)
		}
	}
	return nil
}

func at(lines []string, i int) string {
	if i >= len(lines) {
		return "the end"
	}
	return fmt.Sprintf("%q", lines[i])
}

// ANCHOR_END: golden

func report(amounts []int) string {
	var b strings.Builder
	total := 0
	for i, amount := range amounts {
		total += amount
		fmt.Fprintf(&b, "%d: %6d\n", i+1, amount)
	}
	fmt.Fprintf(&b, "=: %6d\n", total)
	return b.String()
}

func run() error {
	folder, err := os.MkdirTemp("", "golden-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "report.txt")
	for _, step := range []struct {
		amounts []int
		update  bool // a flag of the test: go test -update
	}{{[]int{20, 22}, true}, {[]int{20, 22}, false}, {[]int{20, 9}, false}} {
		err := checkFile(path, report(step.amounts), step.update)
		if err != nil {
			fmt.Println("fails:", err)
			continue
		}
		fmt.Println("passes, updated:", step.update)
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
