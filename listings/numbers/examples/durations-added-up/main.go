package main

import (
	"fmt"
	"time"
)

// ANCHOR: text
func clockText(duration time.Duration) string {
	millis := duration.Milliseconds()
	seconds, millis := millis/1000, millis%1000
	minutes, seconds := seconds/60, seconds%60
	hours, minutes := minutes/60, minutes%60
	return fmt.Sprintf("%d:%02d:%02d.%03d", hours, minutes, seconds, millis)
}

// ANCHOR_END: text

func main() {
	laps := []time.Duration{
		3725 * time.Second,
		59_999 * time.Millisecond,
		1_500 * time.Microsecond,
	}
	var total time.Duration
	for _, lap := range laps {
		total += lap
	}
	fmt.Println("total", clockText(total))
	fmt.Println("half", clockText(total/2))
	fmt.Println("a third of it in ms:", (total / 3).Milliseconds())

	limit := time.Hour
	if left := limit - total; left >= 0 { // a Go duration has a sign
		fmt.Println("left", clockText(left))
	} else {
		fmt.Println("over by", clockText(-left))
	}
}
