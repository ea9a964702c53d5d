package main

import (
	"fmt"

	other "listings/modules/tests/rejected/imports-itself"
)

func main() {
	fmt.Println(other.Greeting())
}

func Greeting() string { return "hello" }
