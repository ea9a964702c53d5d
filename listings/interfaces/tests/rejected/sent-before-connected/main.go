package main

import "fmt"

type closed struct{ host string }

type open struct{ host string }

func (c closed) connect() open { return open(c) }

func (o open) send(text string) {
	fmt.Printf("%s <- %s\n", o.host, text)
}

func main() {
	mail := closed{host: "mail"}
	mail.connect()
	mail.send("hello")
}
