package main

import "fmt"

func main() {
	line := []byte("first request")
	view := line[:]
	read, done := make(chan struct{}), make(chan struct{})
	go func() {
		<-read
		fmt.Printf("log: %s\n", view)
		close(done)
	}()
	copy(line, "other request") // the buffer is used again
	close(read)
	<-done
}
