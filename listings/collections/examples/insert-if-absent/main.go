package main

import "fmt"

// ANCHOR: stock
type stock map[string]int

// open registers an item once and reports whether it was new.
func (s stock) open(item string, count int) bool {
	if _, known := s[item]; known {
		return false
	}
	s[item] = count
	return true
}

func (s stock) take(item string) (int, error) {
	count, known := s[item]
	if !known {
		return 0, fmt.Errorf("no such item: %s", item)
	}
	if count == 0 {
		return 0, fmt.Errorf("out of stock: %s", item)
	}
	s[item] = count - 1
	return count - 1, nil
}

// ANCHOR_END: stock

func main() {
	s := make(stock)
	fmt.Println("new:", s.open("lamp", 1))
	fmt.Println("new:", s.open("lamp", 5))
	for _, item := range []string{"lamp", "lamp", "desk"} {
		left, err := s.take(item)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Println("left:", left)
	}
}
