package main

import "fmt"

// ANCHOR: settings
type settings map[string]any

func (s settings) number(name string) (int, error) {
	switch value := s[name].(type) {
	case int:
		return value, nil
	case nil:
		return 0, fmt.Errorf("%s is not set", name)
	case string:
		return 0, fmt.Errorf("%s is the text %q", name, value)
	default:
		return 0, fmt.Errorf("%s is no number", name)
	}
}

// ANCHOR_END: settings

func main() {
	s := settings{"port": 8080, "host": "localhost", "tags": []string{"a"}}
	for _, name := range []string{"port", "host", "tags", "debug"} {
		value, err := s.number(name)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Println(name, value)
	}
	_, ok := s["host"].(int) // without the ok this would panic
	fmt.Println("host is an int:", ok)
}
