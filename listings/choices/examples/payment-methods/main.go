package main

import "fmt"

// ANCHOR: payment
// Payment is Cash, Card or Transfer: the unexported method keeps other
// packages from adding to the list, unless they embed one of the three.
// Nothing keeps a Payment from being nil.
type Payment interface{ isPayment() }

type Cash struct{}

type Card struct{ Digits string }

type Transfer struct {
	IBAN    string
	Instant bool
}

func (Cash) isPayment()     {}
func (Card) isPayment()     {}
func (Transfer) isPayment() {}

func fee(payment Payment, cents int) int {
	switch p := payment.(type) {
	case Cash:
		return 0
	case Card:
		return cents * 29 / 1000
	case Transfer:
		if p.Instant {
			return 10
		}
		return 0
	default: // the compiler would not miss a case
		panic(fmt.Sprintf("fee of %T", payment))
	}
}

// ANCHOR_END: payment

func describe(payment Payment) string {
	switch p := payment.(type) {
	case Cash:
		return "cash"
	case Card:
		return "card " + p.Digits
	case Transfer:
		if p.Instant {
			return "instant transfer to " + p.IBAN
		}
		return "transfer to " + p.IBAN
	default:
		panic(fmt.Sprintf("description of %T", payment))
	}
}

func main() {
	for _, payment := range []Payment{
		Cash{}, Card{Digits: "4242"}, Transfer{IBAN: "DE02", Instant: true},
	} {
		fmt.Printf("%s: fee %d\n", describe(payment), fee(payment, 1000))
	}
}
