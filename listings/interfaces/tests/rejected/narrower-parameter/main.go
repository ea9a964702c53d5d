package main

import "fmt"

type event interface{ time() int }

type click struct{ at, column int }

type keyPress struct{ at int }

func (c click) time() int { return c.at }

func (k keyPress) time() int { return k.at }

type handler interface{ handle(e event) }

type clickLog struct{}

func (clickLog) handle(c click) { fmt.Println("column", c.column) }

func main() {
	var h handler = clickLog{}
	h.handle(click{at: 1, column: 40})
	h.handle(keyPress{at: 2})
}
