package main

import (
	"context"
	"fmt"
)

// ANCHOR: request
// A type of its own keeps the keys of two packages apart.
type key int

const (
	idKey key = iota
	userKey
)

func log(ctx context.Context, text string) {
	id, ok := ctx.Value(idKey).(string)
	if !ok {
		id = "no request"
	}
	fmt.Printf("%s: %s\n", id, text)
}

func load(ctx context.Context, order int) {
	log(ctx, fmt.Sprintf("loading order %d", order))
}

func handle(ctx context.Context, order int) {
	user, ok := ctx.Value(userKey).(string)
	if !ok {
		log(ctx, "nobody asks")
		return
	}
	log(ctx, user+" asks")
	load(ctx, order)
}

// ANCHOR_END: request

func main() {
	ctx := context.WithValue(context.Background(), idKey, "r1")
	handle(context.WithValue(ctx, userKey, "ada"), 7)
	handle(context.WithValue(context.Background(), idKey, "r2"), 8)
}
