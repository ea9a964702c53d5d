package main

import "fmt"

// ANCHOR: layers
type handler func(user string) string

func tagged(next handler) handler {
	return func(user string) string {
		return "[" + user + "] " + next(user)
	}
}

func only(allowed string, next handler) handler {
	return func(user string) string {
		if user != allowed {
			return "403"
		}
		return next(user)
	}
}

// ANCHOR_END: layers

func settings(user string) string { return "200 settings of " + user }

func main() {
	handle := tagged(only("ada", settings))
	fmt.Println(handle("ada"))
	fmt.Println(handle("guest"))
}
