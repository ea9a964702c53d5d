package main

import (
	"fmt"
	"slices"
)

type Config struct{ Tags []string }

// ANCHOR: clone
func (c *Config) Clone() *Config {
	return &Config{Tags: slices.Clone(c.Tags)} // *c would share Tags
}

func main() {
	config := &Config{Tags: []string{"eu"}}
	shared := config
	cloned := config.Clone()

	shared.Tags = append(shared.Tags, "beta")
	cloned.Tags = append(cloned.Tags, "test")

	fmt.Println("config:", config.Tags)
	fmt.Println("shared:", shared.Tags)
	fmt.Println("cloned:", cloned.Tags)
}

// ANCHOR_END: clone
