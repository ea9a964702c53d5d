package main

import "fmt"

func main() {
	var latest *string
	{
		line := "ready"
		latest = &line
	}
	fmt.Println(*latest)
}
