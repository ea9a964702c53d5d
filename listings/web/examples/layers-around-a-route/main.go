package main

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"sync"
)

// ANCHOR: layers
type journal struct {
	mu    sync.Mutex
	lines []string // guarded by mu
}

func (j *journal) noted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kept := &statusKeeper{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(kept, r)
		j.mu.Lock()
		defer j.mu.Unlock()
		line := fmt.Sprintf("%s %s: %d", r.Method, r.URL.Path, kept.status)
		j.lines = append(j.lines, line)
	})
}

func signedIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer secret" {
			http.Error(w, "who are you?", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func app(j *journal) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /open", greet)
	mux.Handle("GET /secret", signedIn(http.HandlerFunc(greet)))
	return j.noted(mux)
}

// ANCHOR_END: layers

// statusKeeper is needed since a handler returns nothing to look at.
type statusKeeper struct {
	http.ResponseWriter
	status int
}

func (s *statusKeeper) WriteHeader(status int) {
	s.status = status
	s.ResponseWriter.WriteHeader(status)
}

// Unwrap keeps http.ResponseController working.
func (s *statusKeeper) Unwrap() http.ResponseWriter {
	return s.ResponseWriter
}

func greet(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "hello")
}

func main() {
	j := &journal{}
	server := httptest.NewServer(app(j))
	for _, request := range [][2]string{
		{"/open", ""}, {"/secret", ""}, {"/secret", "Bearer secret"},
		{"/lost", ""},
	} {
		req, err := http.NewRequest("GET", server.URL+request[0], nil)
		if err != nil {
			log.Fatal(err)
		}
		req.Header.Set("Authorization", request[1])
		resp, err := server.Client().Do(req)
		if err != nil {
			log.Fatal(err)
		}
		resp.Body.Close()
	}
	server.Close() // waits for the handlers
	for _, line := range j.lines {
		fmt.Println(line)
	}
}
