package main

import (
	"context"
	"fmt"
	"time"
)

func ask(ctx context.Context) string {
	ctx, _ = context.WithTimeout(ctx, time.Minute)
	if ctx.Err() != nil {
		return "too late"
	}
	return "answer"
}

func main() {
	fmt.Println(ask(context.Background()))
}
