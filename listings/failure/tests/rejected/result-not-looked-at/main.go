package main

import (
	"errors"
	"fmt"
)

func save(string) error {
	return errors.New("disk full")
}

func main() {
	save("draft")
	fmt.Println("saved")
}
