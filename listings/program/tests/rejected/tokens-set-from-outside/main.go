package main

import "fmt"

type bucket struct{ tokens int }

func (b *bucket) allow() bool {
	had := b.tokens > 0
	b.tokens = max(b.tokens-1, 0)
	return had
}

func main() {
	var b bucket
	b.tokens = 99
	fmt.Println("allowed:", b.allow())
}
