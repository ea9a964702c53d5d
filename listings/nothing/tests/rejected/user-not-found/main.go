package main

import "fmt"

type user struct{ name string }

func find(id int) *user {
	if id == 1 {
		return &user{name: "ada"}
	}
	return nil
}

func main() {
	defer func() { fmt.Println("panic:", recover()) }()
	fmt.Println(find(2).name)
}
