package main

import (
	"fmt"
	"sync"
)

var names []string

func sign(name string) { names = append(names, name) }

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { sign("ada") })
	sign("brian")
	wg.Wait()
	fmt.Println("both have signed")
}
