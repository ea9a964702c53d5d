package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// ANCHOR: order
type mark int

const (
	unseen mark = iota
	open
	done
)

type circleError []string

func (c circleError) Error() string { return strings.Join(c, " -> ") }

func buildOrder(needs map[string][]string) ([]string, error) {
	marks := make(map[string]mark)
	var path, order []string

	var visit func(name string) error
	visit = func(name string) error {
		switch marks[name] {
		case open:
			first := slices.Index(path, name)
			return circleError(append(slices.Clone(path[first:]), name))
		case done:
			return nil
		}
		marks[name] = open
		path = append(path, name)
		for _, needed := range needs[name] {
			if err := visit(needed); err != nil {
				return err
			}
		}
		path = path[:len(path)-1]
		marks[name] = done
		order = append(order, name)
		return nil
	}

	for _, name := range slices.Sorted(maps.Keys(needs)) {
		if err := visit(name); err != nil {
			return nil, err
		}
	}
	return order, nil
}

// ANCHOR_END: order

func show(needs map[string][]string) {
	if order, err := buildOrder(needs); err != nil {
		fmt.Println("circle:", err)
	} else {
		fmt.Println("order:", strings.Join(order, " "))
	}
}

func main() {
	needs := map[string][]string{
		"app":  {"http", "log"},
		"http": {"net", "log"},
		"log":  {"time"},
		"net":  nil,
	}
	show(needs)
	needs["time"] = []string{"http"}
	show(needs)
}
