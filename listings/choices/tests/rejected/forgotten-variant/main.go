package main

import "fmt"

type state int

const (
	placed state = iota
	paid
	refunded
)

func label(s state) (text string) {
	switch s {
	case placed:
		text = "placed"
	case paid:
		text = "paid"
	}
	return text
}

func main() {
	for _, s := range []state{placed, paid, refunded} {
		fmt.Printf("[%s]\n", label(s))
	}
}
