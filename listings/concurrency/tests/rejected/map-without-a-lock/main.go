package main

import "sync"

func main() {
	stock := map[string]int{}
	var wg sync.WaitGroup
	for _, article := range []string{"tea", "cake"} {
		wg.Go(func() {
			for { // until the map notices
				stock[article]++
			}
		})
	}
	wg.Wait()
}
