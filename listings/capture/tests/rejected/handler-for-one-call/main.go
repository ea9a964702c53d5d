package main

import "fmt"

type list struct{ jobs []string }

func serveTwice(handler func() *list) {
	for call := range 2 {
		l := handler()
		fmt.Printf("call %d got %d jobs\n", call+1, len(l.jobs))
		l.jobs = nil
	}
}

func main() {
	l := &list{jobs: []string{"sweep", "paint"}}
	serveTwice(func() *list { return l })
}
