package main

import "fmt"

type barrier interface{ close() string }

type door struct{}

func (door) close() string { return "the door is shut" }

type account struct{ owner string }

func (a account) close() string {
	return fmt.Sprintf("the account of %s is gone", a.owner)
}

func main() {
	nightWatch := []barrier{door{}, account{owner: "ada"}}
	for _, b := range nightWatch {
		fmt.Println(b.close())
	}
}
