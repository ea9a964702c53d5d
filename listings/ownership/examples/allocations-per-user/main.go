package main

import (
	"fmt"
	"testing"
)

type User struct {
	ID     int
	Visits int
}

// ANCHOR: users
func byValue(id int) User { return User{ID: id, Visits: 1} }

func byPointer(id int) *User { return &User{ID: id, Visits: 1} }

var kept *User // outlives every function, and so must what it points to

func main() {
	total := 0
	report("returned by value", func() { total += byValue(7).Visits })
	report("pointer kept", func() { kept = byPointer(7) })
	report("pointer used up", func() { total += byPointer(7).Visits })
}

// ANCHOR_END: users

func report(name string, run func()) {
	fmt.Printf("%s: %.0f\n", name, testing.AllocsPerRun(100, run))
}
