package main

import "fmt"

const level uint8 = 255
const raised = level + 1

func main() {
	fmt.Println("level", raised)
}
