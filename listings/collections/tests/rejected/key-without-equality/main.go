package main

import "fmt"

type route struct{ stops []string }

func newRoute() route {
	return route{stops: []string{"oslo", "bergen"}}
}

func main() {
	minutes := make(map[route]int)
	minutes[newRoute()] = 390
	fmt.Println(minutes[newRoute()])
}
