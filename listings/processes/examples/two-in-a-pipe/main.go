package main

import (
	"bufio"
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"
)

// ANCHOR: pipe
func pipe(first, second *exec.Cmd) ([]byte, error) {
	between, err := first.StdoutPipe()
	if err != nil {
		return nil, err
	}
	second.Stdin = between
	if err := first.Start(); err != nil {
		return nil, err
	}
	printed, err := second.Output()
	// Our end, too: the first would wait for ever for somebody to read it.
	err = errors.Join(err, between.Close())
	return printed, errors.Join(err, first.Wait()) // either may have failed
}

// ANCHOR_END: pipe

func child(task string) error {
	if task == "numbers" {
		for n := range 1000 {
			if _, err := fmt.Println(n); err != nil {
				return err
			}
		}
		return nil
	}
	lines := bufio.NewScanner(os.Stdin)
	count := 0
	for lines.Scan() {
		count++
	}
	fmt.Println(count, "lines")
	return lines.Err()
}

func run() error {
	if len(os.Args) > 1 {
		return child(os.Args[1])
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	numbers, count := exec.Command(self, "numbers"), exec.Command(self, "count")
	printed, err := pipe(numbers, count)
	if err != nil {
		return err
	}
	fmt.Print(string(printed))
	return nil
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
