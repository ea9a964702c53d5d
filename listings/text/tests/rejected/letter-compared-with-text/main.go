package main

import "fmt"

func isComment(line string) bool {
	return len(line) > 0 && line[0] == "#"
}

func main() {
	fmt.Println(isComment("# notes"))
}
