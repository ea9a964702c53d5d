package main

import "fmt"

const defaultRetries = 3

// ANCHOR: options
type plain struct{ retries int }

func (p plain) attempts() int {
	if p.retries == 0 { // left out, or meant?
		return defaultRetries
	}
	return p.retries
}

type optional struct{ retries *int }

func (o optional) attempts() int {
	if o.retries == nil {
		return defaultRetries
	}
	return *o.retries
}

// ANCHOR_END: options

func main() {
	fmt.Printf("plain: unset %d, zero %d, five %d\n",
		plain{}.attempts(),
		plain{retries: 0}.attempts(),
		plain{retries: 5}.attempts())
	fmt.Printf("optional: unset %d, zero %d, five %d\n",
		optional{}.attempts(),
		optional{retries: new(0)}.attempts(), // new(value): Go 1.26
		optional{retries: new(5)}.attempts())
}
