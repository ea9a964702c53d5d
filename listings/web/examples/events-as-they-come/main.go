package main

import (
	"bufio"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
)

// ANCHOR: server
func events(seen <-chan struct{}) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/event-stream")
		stream := http.NewResponseController(w)
		for n := range 3 {
			fmt.Fprintf(w, "data: step %d\n\n", n+1)
			if err := stream.Flush(); err != nil {
				return
			}
			select {
			case <-seen:
			case <-r.Context().Done(): // the client has gone
				return
			}
		}
	}
}

// ANCHOR_END: server

func listen(url string, seen chan<- struct{}) error {
	resp, err := http.Get(url)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	fmt.Println(resp.Header.Get("Content-Type"))
	lines := bufio.NewScanner(resp.Body)
	for lines.Scan() {
		if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
			fmt.Println(data)
			seen <- struct{}{}
		}
	}
	return lines.Err()
}

func run() error {
	seen := make(chan struct{})
	server := httptest.NewServer(events(seen))
	defer server.Close()
	if err := listen(server.URL, seen); err != nil {
		return err
	}
	fmt.Println("end of stream")
	return nil
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
