package main

import "fmt"

func greet(name, greeting string) {
	fmt.Printf("%s, %s\n", greeting, name)
}

func main() {
	greet("ada", "hello")
	greet("brian")
}
