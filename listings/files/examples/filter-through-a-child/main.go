package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"os/exec"
	"strings"
)

// ANCHOR: filter
func filter() error {
	out := bufio.NewWriter(os.Stdout)
	lines := bufio.NewScanner(os.Stdin) // refuses lines above 64 KiB
	for lines.Scan() {
		if line := lines.Text(); line != "" {
			fmt.Fprintln(out, strings.ToUpper(line)) // Flush tells
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	return out.Flush()
}

// ANCHOR_END: filter

// ANCHOR: pipe
func throughFilter(text string) (string, error) {
	self, err := os.Executable()
	if err != nil {
		return "", err
	}
	command := exec.Command(self, "filter")
	// Output writes it from a goroutine and closes the pipe after it.
	command.Stdin = strings.NewReader(text)
	output, err := command.Output()
	if err != nil {
		return "", fmt.Errorf("the filter failed: %w", err)
	}
	return string(output), nil
}

// ANCHOR_END: pipe

func run() error {
	if len(os.Args) > 1 && os.Args[1] == "filter" {
		return filter()
	}
	small, err := throughFilter("tea\n\nmore cake\n")
	if err != nil {
		return err
	}
	fmt.Print(small)
	// More than a pipe holds.
	large, err := throughFilter(strings.Repeat("0123456789abcdef\n", 20_000))
	if err != nil {
		return err
	}
	fmt.Println(len(large), "bytes back")
	return nil
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
