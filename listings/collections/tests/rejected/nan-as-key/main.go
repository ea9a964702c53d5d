package main

import (
	"fmt"
	"math"
)

func main() {
	readings := make(map[float64]string)
	readings[math.NaN()] = "first"
	readings[math.NaN()] = "second"
	_, found := readings[math.NaN()]
	fmt.Printf("%d stored, found: %t\n", len(readings), found)
}
