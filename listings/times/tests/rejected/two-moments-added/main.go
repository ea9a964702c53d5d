package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Unix(1_000, 0)
	end := time.Unix(3_000, 0)
	middle := (start + end) / 2
	fmt.Println(middle)
}
