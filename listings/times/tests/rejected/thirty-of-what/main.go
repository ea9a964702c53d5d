package main

import (
	"fmt"
	"time"
)

func giveUpAfter(limit time.Duration) {
	fmt.Println("gives up after", limit)
}

func main() {
	giveUpAfter(30)
}
