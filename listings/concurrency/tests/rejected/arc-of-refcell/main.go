package main

import (
	"fmt"
	"sync"
)

type roster struct{ names []string }

func (r *roster) add(name string) { r.names = append(r.names, name) }

func main() {
	r := new(roster)
	var wg sync.WaitGroup
	wg.Go(func() { r.add("ada") })
	r.add("brian")
	wg.Wait()
	fmt.Println("both have signed")
}
