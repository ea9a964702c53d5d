package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

func longest(input io.Reader) (string, error) {
	reader := bufio.NewReaderSize(input, 16)
	var longest []byte
	for {
		line, err := reader.ReadSlice('\n')
		if len(line) > len(longest) {
			longest = line
		}
		if err == io.EOF {
			return string(longest), nil
		}
		if err != nil {
			return "", err
		}
	}
}

func main() {
	found, err := longest(strings.NewReader("mandarin\nfig\nlime\nplum\n"))
	fmt.Printf("longest: %q %v\n", found, err)
}
