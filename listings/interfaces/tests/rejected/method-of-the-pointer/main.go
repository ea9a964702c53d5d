package main

import "fmt"

type labelled interface{ label() string }

type sensor struct{ number int }

func (s *sensor) label() string {
	return fmt.Sprintf("sensor %d", s.number)
}

func show(item labelled) { fmt.Println(item.label()) }

func main() {
	door := sensor{number: 7}
	fmt.Println(door.label())
	show(&door)
	show(door)
}
