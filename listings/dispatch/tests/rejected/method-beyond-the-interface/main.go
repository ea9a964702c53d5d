package main

import (
	"fmt"
	"math"
)

type shape interface{ area() float64 }

type square struct{ side float64 }

func (s square) diagonal() float64 { return s.side * math.Sqrt2 }

func (s square) area() float64 { return s.side * s.side }

func main() {
	var s shape = square{side: 3}
	fmt.Printf("%.2f %.2f\n", s.area(), s.diagonal())
}
