package main

import "fmt"

func card() (amount int, currency string) {
	return 20, "CHF"
}

func main() {
	amount := card()
	fmt.Println("charge", amount)
}
