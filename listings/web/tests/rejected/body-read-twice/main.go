package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
)

func main() {
	hello := func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, "hello")
	}
	server := httptest.NewServer(http.HandlerFunc(hello))
	defer server.Close()
	response, err := http.Get(server.URL)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	logged, err := io.ReadAll(response.Body)
	fmt.Printf("%q %v\n", logged, err)
	used, err := io.ReadAll(response.Body)
	fmt.Printf("%q %v\n", used, err)
}
