package main

import "fmt"

// ANCHOR: part
// A «word» keeps what a «word» gives it.
type «Word» struct {
	name  string
	count int
}

func (w *«Word») add(n int) error {
	if n < 0 {
		return fmt.Errorf("%s: %d is negative", w.name, n)
	}
	w.count += n
	return nil
}

// ANCHOR_END: part

func main() {
	w := &«Word»{name: "«name»"}
	for _, n := range []int{1, 2, «number»} {
		if err := w.add(n); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(w.name, w.count)
}
