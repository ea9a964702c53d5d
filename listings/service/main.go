// A small HTTP service: GET /health and GET /users/{id}.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net"
	"net/http"
	"strconv"
)

// Edited before each measured rebuild; printed at the start, so that a
// stale program is noticed.
const revision = "revision-0"

type user struct {
	ID   uint64 `json:"id"`
	Name string `json:"name"`
}

func health(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprint(w, "ok")
}

func getUser(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseUint(r.PathValue("id"), 10, 64)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		fmt.Fprint(w, "the id must be a number")
		return
	}
	body, err := json.Marshal(user{ID: id, Name: fmt.Sprintf("user %d", id)})
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Write(body)
}

func main() {
	routes := http.NewServeMux()
	routes.HandleFunc("GET /health", health)
	routes.HandleFunc("GET /users/{id}", getUser)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(revision, listener.Addr())
	log.Fatal(http.Serve(listener, routes))
}
