// Who sees the flag sees what was written before it was set.
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

// ANCHOR: publish
type box struct {
	result int         // written before ready is set, read after it is seen
	ready  atomic.Bool // a channel that is closed does all of this
}

func (b *box) publish(result int) {
	b.result = result
	b.ready.Store(true) // Go's atomics order all that comes before them
}

func (b *box) read() int {
	for !b.ready.Load() {
		runtime.Gosched()
	}
	return b.result
}

// ANCHOR_END: publish

func main() {
	var b box
	go b.publish(42)
	fmt.Println(b.read())
}
