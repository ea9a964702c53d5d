package main

import (
	"errors"
	"fmt"
)

type form struct {
	name string
	age  int
}

// ANCHOR: check
var errEmptyName = errors.New("name is empty")

func check(f form) error {
	var problems []error
	if f.name == "" {
		problems = append(problems, errEmptyName)
	}
	if f.age > 130 {
		problems = append(problems, fmt.Errorf("age %d is over 130", f.age))
	}
	return errors.Join(problems...) // nil if there are none
}

// ANCHOR_END: check

func main() {
	for _, f := range []form{{"ada", 36}, {"", 200}} {
		err := check(f)
		if err == nil {
			fmt.Printf("%s: accepted\n", f.name)
			continue
		}
		problems := []error{err}
		if joined, ok := err.(interface{ Unwrap() []error }); ok {
			problems = joined.Unwrap()
		}
		fmt.Printf("%s: %d problems\n", f.name, len(problems))
		for _, problem := range problems {
			fmt.Println("-", problem)
		}
	}
}
