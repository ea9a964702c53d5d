package main

import "fmt"

func main() {
	guests := []string{"ada", "brian"}
	if len(guests) > 1 {
		greeting := "hello all"
		fmt.Println(greeting)
	}
	fmt.Println(greeting, "again")
}
