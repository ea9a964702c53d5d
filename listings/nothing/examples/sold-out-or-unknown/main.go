package main

import "fmt"

// ANCHOR: lookup
func describe(stock map[string]int, article string) string {
	left, known := stock[article]
	switch {
	case !known:
		return "unknown article"
	case left == 0:
		return "sold out"
	default:
		return fmt.Sprintf("%d left", left)
	}
}

// ANCHOR_END: lookup

func main() {
	stock := map[string]int{"tea": 3, "salt": 0}
	for _, article := range []string{"tea", "salt", "saffron"} {
		fmt.Printf("%s: %s\n", article, describe(stock, article))
	}
	count := stock["saffron"] // the zero value; nothing is inserted
	fmt.Printf("count of saffron: %d, articles: %d\n", count, len(stock))
}
