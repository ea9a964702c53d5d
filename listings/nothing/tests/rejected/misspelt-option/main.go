package main

import "fmt"

type options struct {
	host    string
	retries int
}

func main() {
	o := options{
		host:   "localhost",
		retrys: 5,
	}
	fmt.Println(o.host, o.retries)
}
