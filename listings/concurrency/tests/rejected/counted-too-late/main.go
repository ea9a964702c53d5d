package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for n := range 3 {
		go func() {
			wg.Add(1)
			defer wg.Done()
			fmt.Println(n)
		}()
	}
	wg.Wait()
}
