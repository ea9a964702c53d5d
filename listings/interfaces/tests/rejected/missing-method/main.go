package main

import "fmt"

type store interface {
	put(key, value string)
	remove(key string) bool
}

type memory map[string]string

func (m memory) put(key, value string) { m[key] = value }

func main() {
	var s store = memory{}
	s.put("lang", "en")
	fmt.Println("removed:", s.remove("lang"))
}
