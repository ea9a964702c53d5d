package main

import "fmt"

func main() {
	jobs := make(chan string, 1)
	jobs <- "wash"
	close(jobs)
	fmt.Println(<-jobs)
	close(jobs)
}
