package main

import (
	"fmt"
	"net/http"
)

func greet(r *http.Request) string {
	return fmt.Sprintf("hello, %s", r.PathValue("name"))
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello/{name}", greet)
}
