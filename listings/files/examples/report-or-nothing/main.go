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
		return err // a draft of others stays theirs
	}
	err = writeLines(file, lines)
	if err == nil {
		err = os.Rename(draft, path)
	}
	if err != nil {
		_ = os.Remove(draft) // the first error is the one to tell
	}
	return err
}

// writeLines closes the file, too.
func writeLines(file *os.File, lines []string) (err error) {
	defer func() { err = errors.Join(err, file.Close()) }()

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

	draft := path + ".draft"
	other := []byte("of another writer")
	if err := os.WriteFile(draft, other, 0o600); err != nil {
		return err
	}
	refused := save(path, "five") != nil
	_, err = os.Stat(draft)
	fmt.Printf("draft of another: refused %t, kept %t\n", refused, err == nil)
	return nil
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
