package main

import (
	"fmt"
	"sync"
)

func main() {
	hits := 0
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { hits++ })
	}
	wg.Wait()
	fmt.Println("hits are counted")
}
