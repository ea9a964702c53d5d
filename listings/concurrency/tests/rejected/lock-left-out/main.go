package main

import (
	"fmt"
	"sync"
)

type shop struct {
	mu    sync.Mutex
	stock int // guarded by mu
}

func main() {
	var s shop
	var wg sync.WaitGroup
	wg.Go(func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.stock = 10
	})
	s.stock = 9
	wg.Wait()
	fmt.Println("counted")
}
