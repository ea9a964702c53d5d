package main

import "fmt"

func main() {
	days := [...]string{"mon", "tue", "wed"}
	fmt.Println(days[3])
}
