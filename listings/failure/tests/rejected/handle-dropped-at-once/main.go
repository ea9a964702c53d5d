package main

import (
	"context"
	"fmt"
	"time"
)

func work(ctx context.Context) {
	fmt.Println("working:", ctx.Err() == nil)
}

func main() {
	ctx := context.Background()
	ctx, _ = context.WithTimeout(ctx, time.Hour)
	work(ctx)
}
