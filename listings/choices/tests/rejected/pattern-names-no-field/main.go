package main

import "fmt"

type place struct{ x, y int }

func main() {
	p := place{x: 1, y: 2}
	x, y, z := p.x, p.y, p.z
	fmt.Println(x, y, z)
}
