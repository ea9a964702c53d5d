package main

import (
	"fmt"
	"sync"
)

type visits struct {
	mu    sync.Mutex
	count int
}

func record(v visits) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.count++
}

func main() {
	var v visits
	record(v)
	fmt.Println(v.count)
}
