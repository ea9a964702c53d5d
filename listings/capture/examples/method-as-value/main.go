package main

import "fmt"

type user struct{ name string }

func (u user) greet() string { return "hello " + u.name }

// ANCHOR: bind
func main() {
	u := user{name: "ada"}
	before := u.greet // a method value: u is copied here
	u.name = "brian"
	after := u.greet
	unbound := user.greet // a method expression: func(user) string

	fmt.Println("bound before:", before())
	fmt.Println("bound after:", after())
	fmt.Println("unbound:", unbound(u))
}

// ANCHOR_END: bind
