package main

import (
	"fmt"
	"strconv"
)

type ConfigError struct{}

func (*ConfigError) Error() string { return "no port" }

func load(text string) (int, *ConfigError) {
	if text == "" {
		return 0, &ConfigError{}
	}
	port, err := strconv.Atoi(text)
	if err != nil {
		return 0, err
	}
	return port, nil
}

func main() {
	fmt.Println(load("80x"))
}
