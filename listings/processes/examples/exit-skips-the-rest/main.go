package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"
)

// ANCHOR: end
func save(exitInside bool) int {
	fmt.Println("opened")
	defer fmt.Println("closed")
	if exitInside {
		os.Exit(2) // log.Fatal does the same
	}
	return 2
}

func child(way string) {
	status := save(way == "exit inside")
	os.Exit(status) // the last line of main: nothing is left to skip
}

// ANCHOR_END: end

func main() {
	if len(os.Args) > 1 {
		child(os.Args[1])
	}
	self, err := os.Executable()
	if err != nil {
		log.Fatal(err)
	}
	for _, way := range []string{"exit inside", "return first"} {
		command := exec.Command(self, way)
		printed, err := command.Output()
		failed, ok := errors.AsType[*exec.ExitError](err)
		if !ok { // both ways end with a status of their own
			log.Fatalf("%s: %v", way, err)
		}
		fmt.Printf("%s: %q, status %d\n", way, printed, failed.ExitCode())
	}
}
