package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
)

func open(name string) (*bufio.Reader, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return bufio.NewReader(file), nil
}

func main() {
	reader, err := open(os.Args[0])
	if err != nil {
		fmt.Println("open:", err)
		return
	}
	_, err = reader.ReadString('\n')
	fmt.Println("closed before the read:", errors.Is(err, os.ErrClosed))
}
