package main

import (
	"fmt"
	"time"
)

func (t time.Time) epochDay() string {
	if t.Unix() < 0 {
		return "before the epoch"
	}
	return fmt.Sprintf("day %d", t.Unix()/86_400)
}

func main() {
	fmt.Println(time.Unix(0, 0).epochDay())
}
