package main

import (
	"fmt"
	"reflect"
)

// ANCHOR: identity
type label = string // another word for string
type name string    // a new type

type pair = struct{ x, y int64 }

func same[A, B any]() bool {
	return reflect.TypeFor[A]() == reflect.TypeFor[B]()
}

func main() {
	fmt.Println("alias:", same[label, string]())
	fmt.Println("declared:", same[name, string]())
	fmt.Println("unnamed:", same[pair, struct{ x, y int64 }]())

	var value any = name("ada")
	_, isString := value.(string)
	_, isName := value.(name)
	fmt.Println("in any:", isString, isName)
}

// ANCHOR_END: identity
