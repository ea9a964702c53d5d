// Main does not wait for what it has started.
package main

import (
	"fmt"
	"time"
)

// ANCHOR: start
func save() {
	time.Sleep(2 * time.Second)
	fmt.Println("saved")
}

func main() {
	go save()
	fmt.Println("main has ended")
}

// ANCHOR_END: start
