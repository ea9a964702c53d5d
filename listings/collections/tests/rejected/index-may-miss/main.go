package main

import "fmt"

func dayName(days []string, number int) string {
	return days[number]
}

func main() {
	fmt.Println(dayName([]string{"mon", "tue", "wed"}, 7))
}
