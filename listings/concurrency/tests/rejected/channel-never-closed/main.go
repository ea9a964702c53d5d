package main

import "fmt"

func main() {
	jobs := make(chan string)
	go func() {
		for _, job := range []string{"wash", "dry"} {
			jobs <- job
		}
	}()
	for job := range jobs {
		fmt.Println(job)
	}
	fmt.Println("all done")
}
