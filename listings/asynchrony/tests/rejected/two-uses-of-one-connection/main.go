package main

import (
	"fmt"
	"sync"
)

type connection struct{ question string }

func (c *connection) ask(question string) {
	c.question = question // the next answer belongs to it
}

func main() {
	c := new(connection)
	var wg sync.WaitGroup
	wg.Go(func() { c.ask("time") })
	c.ask("date")
	wg.Wait()
	fmt.Println("both have asked")
}
