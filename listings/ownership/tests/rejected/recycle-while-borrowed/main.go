package main

import "fmt"

type pool struct{ free [][]byte }

func (p *pool) take() []byte {
	if len(p.free) == 0 {
		return make([]byte, 0, 16)
	}
	buffer := p.free[len(p.free)-1]
	p.free = p.free[:len(p.free)-1]
	return buffer
}

func (p *pool) put(buffer []byte) {
	p.free = append(p.free, buffer[:0])
}

func main() {
	var buffers pool
	first := append(buffers.take(), "user ada"...)
	name := first[5:]
	buffers.put(first)

	second := append(buffers.take(), "user bob"...)
	fmt.Printf("%s, in a buffer of %d bytes\n", name, len(second))
}
