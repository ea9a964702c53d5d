package main

import (
	"fmt"
	"time"
)

// ANCHOR: days
func date(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

func daysBetween(from, to time.Time) int {
	// Every day of UTC has 24 hours; in a local zone this would be wrong.
	// Sub would stop at 292 years, the most that a Duration holds.
	return int((to.Unix() - from.Unix()) / 86_400)
}

// ANCHOR_END: days

func main() {
	epoch := date(1970, time.January, 1)
	for _, span := range [][2]time.Time{
		{date(2024, time.February, 28), date(2024, time.March, 1)},
		{date(1900, time.February, 28), date(1900, time.March, 1)},
		{date(2026, time.November, 21), date(2027, time.January, 1)},
		{epoch, date(1969, time.July, 20)},
		{date(1600, time.January, 1), date(2000, time.January, 1)},
	} {
		from, to := span[0], span[1]
		fmt.Printf("%s to %s: %d days\n",
			from.Format("Mon"), to.Format("Mon"), daysBetween(from, to))
	}
}
