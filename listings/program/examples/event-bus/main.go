package main

import (
	"fmt"
	"slices"
)

// ANCHOR: bus
type bus[E any] struct {
	listeners []*func(E) // pointers: functions cannot be compared
}

// listen returns the function that removes the listener.
func (b *bus[E]) listen(listener func(E)) (remove func()) {
	own := &listener
	b.listeners = append(b.listeners, own)
	return func() {
		isOwn := func(l *func(E)) bool { return l == own }
		b.listeners = slices.DeleteFunc(b.listeners, isOwn)
	}
}

func (b *bus[E]) send(event E) int {
	// A copy, so that a listener may remove itself.
	listeners := slices.Clone(b.listeners)
	for _, listener := range listeners {
		(*listener)(event)
	}
	return len(listeners)
}

// ANCHOR_END: bus

type sold struct {
	what  string
	cents int
}

func main() {
	total := 0
	var b bus[sold]
	remove := b.listen(func(s sold) { fmt.Println("sold", s.what) })
	b.listen(func(s sold) { total += s.cents })

	heard := b.send(sold{what: "tea", cents: 450})
	fmt.Printf("%d heard it, total %d\n", heard, total)
	remove()
	remove() // a second time does nothing
	heard = b.send(sold{what: "cake", cents: 300})
	fmt.Printf("%d heard it, total %d\n", heard, total)
}
