package main

import "fmt"

func sign(number int) string {
	if number < 0 {
		return "negative"
	} else if number > 0 {
		return "positive"
	}
}

func main() {
	fmt.Println(sign(0))
}
