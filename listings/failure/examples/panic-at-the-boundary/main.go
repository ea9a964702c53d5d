package main

import "fmt"

func handle(path string) string {
	if path == "/report" {
		panic("no template") // a bug, nothing a caller could mend
	}
	return "welcome"
}

// ANCHOR: boundary
func serve(path string) (answer string) {
	defer func() {
		if reason := recover(); reason != nil {
			answer = fmt.Sprintf("500 %v", reason)
		}
	}()
	return "200 " + handle(path)
}

// ANCHOR_END: boundary

func main() {
	for _, path := range []string{"/home", "/report", "/home"} {
		fmt.Printf("%s: %s\n", path, serve(path))
	}
}
