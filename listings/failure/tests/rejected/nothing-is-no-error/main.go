package main

import "fmt"

func find(users map[int]string, id int) (string, error) {
	name, missing := users[id]
	if missing {
		return "", missing
	}
	return name, nil
}

func main() {
	fmt.Println(find(map[int]string{1: "ada"}, 7))
}
