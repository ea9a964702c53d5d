package main

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
)

// ANCHOR: read
func printLines(path string) (int, error) {
	file, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer file.Close() // nothing was written, so nothing can be lost

	count := 0
	scanner := bufio.NewScanner(file) // refuses lines above 64 KiB
	for scanner.Scan() {
		count++
		fmt.Printf("%d: %s\n", count, scanner.Text())
	}
	return count, scanner.Err()
}

// ANCHOR_END: read

func run() error {
	dir, err := os.MkdirTemp("", "numbered-lines-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "lines.txt")
	text := "first\r\n\nthird\nno end"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		return err
	}

	count, err := printLines(path)
	if err != nil {
		return err
	}
	fmt.Println(count, "lines")

	_, err = printLines(filepath.Join(dir, "other.txt"))
	if !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("other.txt: %v", err) // perhaps it is there
	}
	fmt.Println("there is no such file")
	return nil
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
