package main

import (
	"errors"
	"fmt"
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"testing/quick"
)

// ANCHOR: property
func joinWords(words []string) string { return strings.Join(words, ",") }

func splitWords(line string) []string { return strings.Split(line, ",") }

// What was joined comes apart again: so one would think.
func roundTrip(words []string) bool {
	return slices.Equal(splitWords(joinWords(words)), words)
}

func check() error {
	return quick.Check(roundTrip, &quick.Config{
		MaxCount: 1000,
		Rand:     rand.New(rand.NewSource(1)), // the same words each time
		Values: func(args []reflect.Value, r *rand.Rand) {
			args[0] = reflect.ValueOf(someWords(r))
		},
	})
}

// ANCHOR_END: property

func someWords(r *rand.Rand) []string {
	words := make([]string, 1+r.Intn(5))
	for i := range words {
		word := make([]byte, r.Intn(6))
		for j := range word {
			word[j] = "abcdefg,"[r.Intn(8)]
		}
		words[i] = string(word)
	}
	return words
}

func main() {
	err := check()
	if failed, ok := errors.AsType[*quick.CheckError](err); ok {
		fmt.Printf("fails for %q\n", failed.In[0])
		return
	}
	fmt.Println("holds:", err == nil)
}
