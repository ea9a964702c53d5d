package main

import (
	"encoding/json"
	"fmt"
	"log"
)

func main() {
	var data map[string]any
	document := []byte(`{"count": 42}`)
	if err := json.Unmarshal(document, &data); err != nil {
		log.Fatal(err)
	}
	fmt.Println("parsed", data["count"])
	count := data["count"].(int)
	fmt.Println("count", count+1)
}
