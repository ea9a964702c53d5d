package main

import "fmt"

func main() {
	var outbox [][]string
	message := []string{"dear", "ada"}
	outbox = append(outbox, message)
	message[1] = "bob"
	outbox = append(outbox, message)
	fmt.Println(outbox)
}
