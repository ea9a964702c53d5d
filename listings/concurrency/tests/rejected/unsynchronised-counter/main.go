package main

import (
	"fmt"
	"sync"
)

func main() {
	visits := 0
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			before := visits
			visits = before + 1
		})
	}
	wg.Wait()
	fmt.Println("both counted, or one lost:", visits == 1 || visits == 2)
}
