package main

import "sync"

func main() {
	stock := map[string]int{"tea": 0, "cake": 0}
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
