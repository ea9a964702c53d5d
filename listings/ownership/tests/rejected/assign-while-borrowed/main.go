package main

import "fmt"

type reading struct{ celsius int }

func main() {
	today := reading{celsius: 31}
	record := &today
	today.celsius = 12
	fmt.Printf("today %d, record %d\n", today.celsius, record.celsius)
}
