package main

import "fmt"

// ANCHOR: skip
type source interface {
	next() int
	steps() int
}

type skipper interface{ skip(count int) }

func skip(from source, count int) {
	if fast, ok := from.(skipper); ok {
		fast.skip(count)
		return
	}
	for range count {
		from.next()
	}
}

// ANCHOR_END: skip

type tape struct{ position, moves int }

func (t *tape) next() int {
	t.position++
	t.moves++
	return t.position
}

func (t *tape) steps() int { return t.moves }

type disk struct{ tape }

func (d *disk) skip(count int) {
	d.position += count
	d.moves++
}

func main() {
	for _, from := range []source{&tape{}, &disk{}} {
		skip(from, 100)
		fmt.Printf("item %d after %d steps\n", from.next(), from.steps())
	}
}
