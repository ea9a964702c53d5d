package main

import "fmt"

func charge(cents uint64) {
	fmt.Println("charged", cents, "cents")
}

func main() {
	charge(1999.5)
}
