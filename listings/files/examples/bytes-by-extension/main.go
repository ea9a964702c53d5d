package main

import (
	"fmt"
	"io/fs"
	"log"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// ANCHOR: walk
func report(root fs.FS) error {
	bytes := make(map[string]int64)
	// WalkDir reads each folder in lexical order.
	err := fs.WalkDir(root, ".", func(
		name string, entry fs.DirEntry, err error,
	) error {
		if err != nil || entry.IsDir() {
			return err
		}
		fmt.Println(name)
		info, err := entry.Info()
		if err != nil {
			return err
		}
		// Of .env, Ext says that all of it is the extension.
		bytes[strings.TrimPrefix(path.Ext(name), ".")] += info.Size()
		return nil
	})
	if err != nil {
		return err
	}
	for _, kind := range slices.Sorted(maps.Keys(bytes)) {
		fmt.Printf("%q: %d bytes\n", kind, bytes[kind])
	}
	return nil
}

// ANCHOR_END: walk

func plant(root string) error {
	for _, folder := range []string{"src/deep", "empty"} {
		folder = filepath.Join(root, filepath.FromSlash(folder))
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return err
		}
	}
	for name, text := range map[string]string{
		"src/deep/a.txt": "12345",
		"src/.env":       "1234",
		"src/b.md":       "123",
		"src/c.txt":      "",
		"LICENSE":        "1",
		"z.txt":          "12",
	} {
		name = filepath.Join(root, filepath.FromSlash(name))
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			return err
		}
	}
	return nil
}

func run() error {
	root, err := os.MkdirTemp("", "bytes-by-extension-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(root)
	if err := plant(root); err != nil {
		return err
	}
	return report(os.DirFS(root))
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
