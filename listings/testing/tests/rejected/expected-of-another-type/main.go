package main

import (
	"fmt"
	"reflect"
)

func countWords() int64 { return 3 }

func main() {
	got, want := countWords(), 3
	if !reflect.DeepEqual(got, want) {
		fmt.Printf("got %v, want %v\n", got, want)
	}
}
