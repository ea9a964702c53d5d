// Serve two queues until both have ended.
package main

import "fmt"

// ANCHOR: serve
func serve(orders, returns <-chan int) (sold, back int) {
	for orders != nil || returns != nil {
		select {
		case n, ok := <-orders:
			if !ok {
				orders = nil // a nil channel is never ready
				continue
			}
			sold += n
		case n, ok := <-returns:
			if !ok {
				returns = nil
				continue
			}
			back += n
		}
	}
	return sold, back
}

// ANCHOR_END: serve

func queue(numbers ...int) <-chan int {
	q := make(chan int, 1)
	go func() {
		defer close(q)
		for _, n := range numbers {
			q <- n
		}
	}()
	return q
}

func main() {
	sold, back := serve(queue(3, 5), queue(1, 1, 1, 1))
	fmt.Println("sold", sold)
	fmt.Println("back", back)
}
