package main

import "fmt"

type User struct{ Name string }

func archive(user User) {
	fmt.Println("archived", user.Name)
}

func main() {
	user := User{Name: "ada"}
	archive(&user)
}
