package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
)

// ANCHOR: routes
func routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /health", health)
	mux.HandleFunc("GET /users/{id}", showUser)
	mux.HandleFunc("POST /users", createUser)
	return mux
}

func health(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, "ok")
}

func showUser(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseUint(r.PathValue("id"), 10, 32)
	if err != nil {
		http.Error(w, "the id is no number", http.StatusBadRequest)
		return
	}
	if id != 1 {
		http.Error(w, "no such user", http.StatusNotFound)
		return
	}
	fmt.Fprint(w, "ada")
}

// ANCHOR_END: routes

func createUser(w http.ResponseWriter, r *http.Request) {
	name, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "cannot read the name", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusCreated)
	fmt.Fprintf(w, "welcome, %s", name)
}

func ask(client *http.Client, base, method, path, body string) error {
	req, err := http.NewRequest(method, base+path, strings.NewReader(body))
	if err != nil {
		return err
	}
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if resp.StatusCode < 300 {
		fmt.Printf("%s %s: %d %s\n", method, path, resp.StatusCode, answer)
	} else {
		fmt.Printf("%s %s: %d\n", method, path, resp.StatusCode)
	}
	return nil
}

func run() error {
	server := httptest.NewServer(routes())
	defer server.Close()
	for _, request := range [][3]string{
		{"GET", "/health", ""},
		{"GET", "/users/1", ""},
		{"GET", "/users/7", ""},
		{"GET", "/users/x", ""},
		{"POST", "/users", "brian"},
		{"DELETE", "/users/1", ""},
		{"GET", "/nowhere", ""},
	} {
		err := ask(server.Client(), server.URL, request[0], request[1],
			request[2])
		if err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
