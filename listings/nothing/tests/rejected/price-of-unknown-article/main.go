package main

import "fmt"

func invoice(pieces, price int) {
	fmt.Println("pay", pieces*price)
}

func main() {
	prices := map[string]int{"tea": 4}
	invoice(2, prices["saffron"])
}
