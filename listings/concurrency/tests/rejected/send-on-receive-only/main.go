package main

import "fmt"

func consume(jobs <-chan string) {
	for job := range jobs {
		if job == "broken" {
			jobs <- "try again"
		}
		fmt.Println(job)
	}
}

func main() {
	jobs := make(chan string, 1)
	jobs <- "broken"
	close(jobs)
	consume(jobs)
}
