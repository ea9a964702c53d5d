package main

import "fmt"

type folder struct {
	name   string
	parent folder
}

func main() {
	fmt.Println(folder{name: "home"}.name)
}
