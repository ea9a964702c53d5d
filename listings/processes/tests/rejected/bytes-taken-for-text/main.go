package main

import (
	"fmt"
	"log"
	"os/exec"
)

func main() {
	printed, err := exec.Command("echo", "hi").Output()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("it said", printed)
}
