package main

import "fmt"

var days = [2]uint8{31, 28}

func main() {
	fmt.Println(days[2], "days")
}
