package main

import (
	"encoding/json"
	"fmt"
)

func main() {
	data := make(map[string]any)
	if err := json.Unmarshal([]byte(`{"count": 42}`), &data); err != nil {
		fmt.Println("error:", err)
		return
	}
	count := data["count"].(int)
	fmt.Println("next:", count+1)
}
