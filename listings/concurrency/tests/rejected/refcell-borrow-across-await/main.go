package main

import "fmt"

type account struct{ balance int }

func (a *account) withdraw(amount int, check <-chan bool, done chan<- bool) {
	if a.balance < amount {
		done <- false
		return
	}
	done <- true // asks the fraud check
	<-check
	a.balance -= amount
	done <- true
}

func main() {
	a := &account{balance: 100}
	check, done := make(chan bool), make(chan bool)
	for range 2 {
		go a.withdraw(80, check, done)
		<-done // has looked at the balance
	}
	for range 2 {
		check <- true
		<-done // has taken the money
	}
	fmt.Println("balance:", a.balance)
}
