package main

import (
	"fmt"
	"time"
)

func main() {
	retries := 3
	fmt.Println("ready")
}
