package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"sync"
)

// ANCHOR: client
func order(client *http.Client, url, key string) (string, error) {
	const attempts = 3
	var last error
	for range attempts { // a real client waits longer each time
		req, err := http.NewRequest("POST", url, nil)
		if err != nil {
			return "", err
		}
		if key != "" {
			req.Header.Set("Idempotency-Key", key)
		}
		resp, err := client.Do(req)
		if err != nil {
			last = err
			continue
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		switch {
		case err != nil:
			last = err
		case resp.StatusCode >= 500:
			last = fmt.Errorf("status %d", resp.StatusCode)
		case resp.StatusCode >= 400: // would be wrong again
			return "", fmt.Errorf("status %d", resp.StatusCode)
		default:
			return string(body), nil
		}
	}
	return "", fmt.Errorf("gave up: %w", last)
}

// ANCHOR_END: client

type shop struct {
	mu     sync.Mutex
	orders int            // guarded by mu
	byKey  map[string]int // guarded by mu
	fails  int            // guarded by mu: answers that will be lost
}

func (s *shop) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	key := r.Header.Get("Idempotency-Key")
	number, known := s.byKey[key]
	if !known || key == "" {
		s.orders++
		number = s.orders
		s.byKey[key] = number
	}
	if s.fails > 0 { // after the work was done
		s.fails--
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintf(w, "order %d", number)
}

func main() {
	for _, key := range []string{"", "8e03978e"} {
		s := &shop{byKey: make(map[string]int), fails: 1}
		server := httptest.NewServer(s)
		answer, err := order(server.Client(), server.URL, key)
		if err != nil {
			log.Fatal(err)
		}
		server.Close()
		fmt.Printf("key %q: %s, made %d\n", key, answer, s.orders)
	}
}
