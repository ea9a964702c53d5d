package main

import "fmt"

func main() {
	visits := map[string]any{"ada": 42}
	count := visits["ada"].(int64)
	fmt.Println("count", count+1)
}
