package main

import (
	"bufio"
	"os"
)

func main() {
	reader := bufio.NewBufferReader(os.Stdin)
	reader.Reset(os.Stdin)
}
