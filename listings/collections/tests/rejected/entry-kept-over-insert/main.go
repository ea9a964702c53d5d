package main

import "fmt"

func main() {
	visits := map[string]int{"home": 3}
	home := &visits["home"]
	visits["cart"] = 1
	fmt.Printf("home %d, pages %d\n", *home, len(visits))
}
