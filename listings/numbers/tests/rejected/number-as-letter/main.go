package main

import "fmt"

func main() {
	code := 66
	letter := string(code)
	fmt.Println("seat", letter)
}
