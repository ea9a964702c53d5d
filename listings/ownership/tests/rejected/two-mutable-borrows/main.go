package main

import "fmt"

type account struct{ balance uint }

func transfer(from, to *account, amount uint) {
	debit, credit := from.balance-amount, to.balance+amount
	from.balance = debit
	to.balance = credit
}

func main() {
	savings := account{balance: 100}
	transfer(&savings, &savings, 30)
	fmt.Println("balance", savings.balance)
}
