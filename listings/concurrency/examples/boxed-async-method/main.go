// A list of different stores, each with a method that may wait.
package main

import (
	"fmt"
	"runtime"
)

// ANCHOR: store
type store interface {
	load(key string) (string, error)
}

type fixed string

func (f fixed) load(key string) (string, error) {
	runtime.Gosched()
	return key + "=" + string(f), nil
}

// ANCHOR_END: store

type empty struct{}

func (empty) load(key string) (string, error) {
	return "", fmt.Errorf("%s not found", key)
}

func main() {
	for _, s := range []store{empty{}, fixed("7")} {
		text, err := s.load("port")
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(text)
	}
}
