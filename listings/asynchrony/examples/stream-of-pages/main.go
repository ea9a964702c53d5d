// Items come page by page; nobody fetches a page that nobody reads.
package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
)

var errBroken = errors.New("page 4 cannot be read")

func fetch(ctx context.Context, page int) ([]string, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	fmt.Println("fetch page", page)
	if page == 4 {
		return nil, errBroken
	}
	item := func(n int) string { return fmt.Sprintf("item %d.%d", page, n) }
	return []string{item(1), item(2)}, nil
}

// ANCHOR: items
func items(ctx context.Context) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for page := 1; ; page++ {
			list, err := fetch(ctx, page)
			if err != nil {
				yield("", err)
				return
			}
			for _, item := range list {
				if !yield(item, nil) {
					return // the reader has left its loop
				}
			}
		}
	}
}

// ANCHOR_END: items

func main() {
	ctx := context.Background()
	read := 0
	for item, err := range items(ctx) {
		if err != nil {
			fmt.Println("error:", err)
			break
		}
		fmt.Println(item)
		if read++; read == 3 {
			break
		}
	}

	read = 0
	for _, err := range items(ctx) {
		if err != nil {
			fmt.Printf("after %d items: %v\n", read, err)
			break
		}
		read++
	}
}
