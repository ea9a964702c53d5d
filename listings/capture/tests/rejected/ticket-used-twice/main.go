package main

import "fmt"

type ticket struct{ number int }

func admit(t ticket) {
	fmt.Println("let in with ticket", t.number)
}

func main() {
	t := ticket{number: 7}
	enter := func() { admit(t) }
	enter()
	enter()
}
