// A text is saved when it has not been edited for a while.
package main

import (
	"fmt"
	"time"
)

// ANCHOR: save
// saveWhenQuiet saves the latest edit when quiet's channel delivers before
// the next one comes; time.After(300 * time.Millisecond) makes such channels.
func saveWhenQuiet(
	edits <-chan string, quiet func() <-chan time.Time, save func(string),
) {
	var latest string
	var timer <-chan time.Time // nil while there is nothing to save
	for {
		select {
		case edit, ok := <-edits:
			if !ok {
				if timer != nil {
					save(latest)
				}
				return
			}
			latest, timer = edit, quiet()
		case <-timer:
			save(latest)
			timer = nil
		}
	}
}

// ANCHOR_END: save

func main() {
	edits, timers := make(chan string), make(chan chan time.Time)
	quiet := func() <-chan time.Time {
		timer := make(chan time.Time)
		timers <- timer
		return timer
	}
	save := func(text string) { fmt.Println("saved", text) }
	done := make(chan struct{})
	go func() {
		defer close(done)
		saveWhenQuiet(edits, quiet, save)
	}()

	edit := func(text string) (timer chan<- time.Time) {
		fmt.Println("edit", text)
		edits <- text
		return <-timers
	}
	edit("h")
	edit("he")
	edit("hey") <- time.Time{} // now it has been quiet
	edit("hey!")
	close(edits)
	<-done
}
