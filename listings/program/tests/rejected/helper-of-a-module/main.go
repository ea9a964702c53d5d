package main

import "fmt"

func book(seat int) (string, bool) {
	if seat > 40 {
		return "", false
	}
	return printTicket(seat), true
}

func printTicket(seat int) string {
	return fmt.Sprintf("ticket for seat %d", seat)
}

func main() {
	fmt.Println(book(7))
	fmt.Println(printTicket(99))
}
