package main

import "fmt"

// ANCHOR: describe
func describe(value any) string {
	switch v := value.(type) {
	case int:
		return fmt.Sprint("whole number ", v)
	case float64:
		return fmt.Sprint("fraction ", v)
	case string:
		return "text " + v
	default:
		return "something else"
	}
}

// ANCHOR_END: describe

func main() {
	values := []any{42, 0.5, "ada", struct{}{}}
	for _, value := range values {
		fmt.Println(describe(value))
	}
	_, wide := values[0].(int64) // an int is no int64, on any machine
	fmt.Println("as the wider integer:", wide)
}
