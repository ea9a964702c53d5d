package main

import "fmt"

// ANCHOR: short
func isLeap(year int) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

// ANCHOR_END: short

// ANCHOR: long
func dayOfYear(day, month, year int) int {
	switch {
	case year < 1 || month < 1 || month > 12 || day < 1 || day > 31:
		return 0
	case month < 3:
		return 31*(month-1) + day
	case isLeap(year):
		return (153*month-457)/5 + 60 + day
	default:
		return (153*month-457)/5 + 59 + day
	}
}

// ANCHOR_END: long

// ANCHOR: caller

//go:noinline
func daysLeft(day, month, year int) int {
	left := 365 - dayOfYear(day, month, year)
	if isLeap(year) {
		left++
	}
	return left
}

// ANCHOR_END: caller

func main() {
	fmt.Println(daysLeft(1, 1, 2024), daysLeft(26, 11, 2026))
}
