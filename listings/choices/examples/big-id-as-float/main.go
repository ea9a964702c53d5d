package main

import (
	"encoding/json"
	"fmt"
	"log"
)

func main() {
	const sent = "9007199254740993" // a whole JSON document
	fmt.Println("sent:   ", sent)

	// ANCHOR: decode
	var untyped any // JSON numbers become float64 here
	if err := json.Unmarshal([]byte(sent), &untyped); err != nil {
		log.Fatal(err)
	}
	number, ok := untyped.(float64)
	if !ok {
		log.Fatalf("%T is no float64", untyped)
	}
	fmt.Printf("float:   %.0f\n", number)

	var id int64 // say what it is, and every digit stays
	if err := json.Unmarshal([]byte(sent), &id); err != nil {
		log.Fatal(err)
	}
	fmt.Println("integer:", id)
	// ANCHOR_END: decode
}
