package main

import "fmt"

func serve(work func()) {
	defer func() {
		if reason := recover(); reason != nil {
			fmt.Println("recovered:", reason)
		}
	}()
	done := make(chan struct{})
	go func() {
		work()
		close(done)
	}()
	<-done
}

func main() {
	fmt.Println("serving")
	serve(func() { panic("no such user") })
	fmt.Println("goes on")
}
