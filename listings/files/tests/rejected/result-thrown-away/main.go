package main

import "fmt"

func main() {
	names := []string{"ada", "bob"}
	append(names, "eve")
	fmt.Println(len(names), "names")
}
