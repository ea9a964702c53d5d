// Closing a queue ends the sending; what is in it is still received.
package main

import "fmt"

// ANCHOR: drain
func main() {
	jobs := make(chan string, 3)
	jobs <- "wash"
	jobs <- "dry"
	close(jobs)

	for job := range jobs { // until it is closed and empty
		fmt.Println(job)
	}
	for range 2 {
		job, ok := <-jobs // the zero value, without waiting
		fmt.Printf("%q %t\n", job, ok)
	}
}

// ANCHOR_END: drain
