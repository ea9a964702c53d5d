package main

import "fmt"

type options struct {
	host    string
	retries int
}

type misspelt struct {
	host   string
	retrys int
}

func connect(o options) {
	fmt.Println(o.host, o.retries)
}

func main() {
	o := misspelt{host: "localhost", retrys: 5}
	connect(o)
}
