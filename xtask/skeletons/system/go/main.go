package main

import (
	"fmt"
	"log"
	"os"
	"os/exec"
)

func main() {
	said, err := exec.Command(os.Args[1], os.Args[2:]...).Output()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(string(said))
}
