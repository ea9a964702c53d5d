package main

import "fmt"

// ANCHOR: page
type page struct{}

func (page) title() string { return "page" }

func (p page) banner() string { return "= " + p.title() + " =" }

type invoice struct{ page }

func (invoice) title() string { return "invoice" }

// ANCHOR_END: page

type titled interface{ title() string }

func banner(document titled) string {
	return "= " + document.title() + " ="
}

func main() {
	bill := invoice{}
	fmt.Println("title:", bill.title())
	fmt.Println("shared method:", bill.banner()) // bill.page.banner()
	fmt.Println("function:", banner(bill))
}
