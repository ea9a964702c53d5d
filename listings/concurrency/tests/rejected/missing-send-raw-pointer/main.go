package main

import (
	"fmt"
	"sync"
)

func main() {
	level := 1
	pointer := &level
	var wg sync.WaitGroup
	wg.Go(func() {
		*pointer = 2
	})
	level = 3
	wg.Wait()
	fmt.Println("changed:", level != 1)
}
