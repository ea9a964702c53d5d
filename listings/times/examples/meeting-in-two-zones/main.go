package main

import (
	"fmt"
	"log"
	"time"
	_ "time/tzdata" // a copy of the zones, for machines that have none
)

// ANCHOR: meeting
func run() error {
	zones := make(map[string]*time.Location)
	for _, name := range []string{
		"Europe/Berlin", "America/New_York", "Asia/Tokyo",
	} {
		zone, err := time.LoadLocation(name)
		if err != nil {
			return err
		}
		zones[name] = zone
	}
	meeting := time.Date(2026, 3, 23, 9, 0, 0, 0, zones["Europe/Berlin"])
	for range 2 {
		fmt.Println(meeting.Format("Mon 15:04 -07:00"),
			meeting.In(zones["America/New_York"]).Format("15:04"),
			meeting.In(zones["Asia/Tokyo"]).Format("15:04"))
		next := meeting.AddDate(0, 0, 7) // the same time of day
		fmt.Println("hours to the next:", next.Sub(meeting).Hours())
		meeting = next
	}
	// The clock goes from 02:00 to 03:00 in this night. Go promises to use one
	// of the two offsets, 01:30 or 03:30, and not which.
	skipped := time.Date(2026, 3, 29, 2, 30, 0, 0, zones["Europe/Berlin"])
	fmt.Println("02:30 becomes", skipped.Format("15:04"))
	return nil
}

// ANCHOR_END: meeting

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
