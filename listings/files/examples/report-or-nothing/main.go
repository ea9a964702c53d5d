package main

import (
	"bufio"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
)

// ANCHOR: save
func save(path string, lines ...string) error {
	draft := path + ".draft"
	file, err := os.OpenFile(draft, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err // and leave alone what another writer has there
	}
	err = errors.Join(writeLines(file, lines), file.Close())
	if err == nil {
		err = os.Rename(draft, path)
	}
	if err != nil {
		_ = os.Remove(draft) // the first error is the one to tell
	}
	return err
}

func writeLines(file *os.File, lines []string) error {
	out := bufio.NewWriter(file)
	for _, line := range lines {
		if strings.Contains(line, "\n") {
			return errors.New("a line holds a line end")
		}
		fmt.Fprintln(out, line) // Flush returns the first error
	}
	if err := out.Flush(); err != nil {
		return err
	}
	return file.Sync()
}

// ANCHOR_END: save

func run() error {
	dir, err := os.MkdirTemp("", "report-or-nothing-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)

	path := filepath.Join(dir, "report.txt")
	for _, lines := range [][]string{{"one", "two"}, {"three", "fo\nur"}} {
		if err := save(path, lines...); err != nil {
			fmt.Println("not saved:", err)
		} else {
			fmt.Println("saved")
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		fmt.Print(string(text))
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	fmt.Println("files:", len(entries))
	err = save(filepath.Join(dir, "missing", "report.txt"), "one")
	fmt.Println("no folder refused:", err != nil)

	draft := path + ".draft" // as if another writer were at work
	if err := os.WriteFile(draft, nil, 0o600); err != nil {
		return err
	}
	err = save(path, "five")
	fmt.Println("second writer refused:", err != nil)
	_, err = os.Stat(draft)
	fmt.Println("first writer's draft is there:", err == nil)
	return nil
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
