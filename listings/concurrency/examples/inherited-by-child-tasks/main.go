// Does a goroutine know the request it belongs to?
package main

import (
	"context"
	"fmt"
)

// ANCHOR: scope
type requestKey struct{}

func request(ctx context.Context) string {
	if id, ok := ctx.Value(requestKey{}).(string); ok {
		return id
	}
	return "none"
}

func handle(ctx context.Context) {
	fmt.Println("handler:", request(ctx))
	child := make(chan string)
	go func() { child <- request(ctx) }() // whoever has ctx knows it
	fmt.Println("child:", <-child)
}

func main() {
	ctx := context.Background()
	handle(context.WithValue(ctx, requestKey{}, "r1"))
	fmt.Println("outside:", request(ctx))
}

// ANCHOR_END: scope
