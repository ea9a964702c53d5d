package main

import "fmt"

func port() uint16 {
	fmt.Println("asked for the port")
	return 8080
}

const Port = port()

func main() {
	fmt.Println("started")
	fmt.Println("port", Port)
}
