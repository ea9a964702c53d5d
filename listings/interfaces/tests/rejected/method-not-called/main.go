package main

import "fmt"

type user struct{ role string }

func (u user) isAdmin() bool { return u.role == "admin" }

func main() {
	guest := user{role: "guest"}
	if guest.isAdmin {
		fmt.Println("welcome to the back office")
	}
}
