package main

import "fmt"

type payment interface{ isPayment() }

type card struct{ cents int }

type cash struct{}

type crypto struct{ cents int }

func (card) isPayment()   {}
func (cash) isPayment()   {}
func (crypto) isPayment() {}

func fee(p payment) (cents int) {
	switch p := p.(type) {
	case card:
		cents = p.cents / 50
	case cash:
		cents = 0
	}
	return cents
}

func main() {
	fmt.Println(fee(card{10_000}), fee(cash{}), fee(crypto{10_000}))
}
