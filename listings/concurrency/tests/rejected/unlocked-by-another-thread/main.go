package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	balance := 100
	mu.Lock()

	var wg sync.WaitGroup
	wg.Go(func() { mu.Unlock() }) // not the one who locked it
	wg.Wait()

	fmt.Println("still ours:", !mu.TryLock())
	fmt.Println(balance)
}
