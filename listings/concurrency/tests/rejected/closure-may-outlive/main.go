package main

import "fmt"

func main() {
	name := "ada"
	start, done := make(chan struct{}), make(chan struct{})
	go func() {
		<-start
		fmt.Println("hello", name)
		close(done)
	}()
	name = "brian"
	close(start)
	<-done
	fmt.Println("next is", name)
}
