package main

import "fmt"

func attempt(work func()) (reason string) {
	defer func() {
		if caught := recover(); caught != nil {
			reason = caught.Error()
		}
	}()
	work()
	return ""
}

func main() {
	fmt.Println(attempt(func() { panic("disk full") }))
}
