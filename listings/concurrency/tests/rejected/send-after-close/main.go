package main

import "fmt"

func main() {
	jobs := make(chan string, 2)
	jobs <- "first"
	close(jobs)
	for job := range jobs {
		fmt.Println(job)
	}
	jobs <- "late"
}
