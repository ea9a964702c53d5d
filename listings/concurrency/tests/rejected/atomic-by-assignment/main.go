package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var hits atomic.Int32
	hits += 1
	fmt.Println(hits.Load())
}
