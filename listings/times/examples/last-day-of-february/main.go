package main

import (
	"fmt"
	"time"
)

// ANCHOR: dates
func main() {
	for _, text := range []string{"2026-01-31", "2026-02-30", "31.01.2026"} {
		day, err := time.Parse(time.DateOnly, text) // 2006-01-02
		if err != nil {
			fmt.Println(text, "is no date")
			continue
		}
		next := day.AddDate(0, 1, 0)
		fmt.Println(text, "and a month:", next.Format(time.DateOnly))
	}
	moment := time.Unix(1_767_225_600, 0).UTC()
	fmt.Println(moment.Format(time.RFC3339))
	fmt.Println(moment.Format("2 January 2006, 15:04")) // a day as example
}

// ANCHOR_END: dates
