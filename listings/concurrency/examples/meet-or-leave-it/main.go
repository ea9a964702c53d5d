// A channel without a buffer is a meeting; with one it is a letter box.
package main

import "fmt"

// ANCHOR: offer
func offer(letters chan<- string, letter string) {
	select {
	case letters <- letter:
		fmt.Println(letter, "accepted")
	default:
		fmt.Println(letter, "refused")
	}
}

func main() {
	meeting := make(chan string)
	offer(meeting, "to nobody:") // nobody is receiving

	letterBox := make(chan string, 2)
	offer(letterBox, "first:")
	offer(letterBox, "second:")
	offer(letterBox, "third:") // full
	fmt.Println("in the box:", len(letterBox))

	here := false
	go func() {
		here = true
		<-meeting
	}()
	meeting <- "letter" // returns when somebody has taken it
	fmt.Println("handed over to somebody who is here:", here)
}

// ANCHOR_END: offer
