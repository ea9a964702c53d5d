package main

import (
	"fmt"
	"strconv"
)

func listen(port int) {
	fmt.Println("listening on port", port)
}

func main() {
	port, _ := strconv.Atoi("80x")
	listen(port)
}
