package main

import (
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
)

// ANCHOR: ask
func ask(client *http.Client, url string, toTheEnd bool) error {
	resp, err := client.Get(url)
	if err != nil {
		return err
	}
	defer resp.Body.Close() // without it the connection would leak
	if toTheEnd {
		_, err = io.Copy(io.Discard, resp.Body)
	}
	return err
}

// ANCHOR_END: ask

func run() error {
	report := strings.Repeat("a line of the report\n", 1_000_000)
	var connections atomic.Int64
	handler := func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, report) // the client may be gone
	}
	server := httptest.NewUnstartedServer(http.HandlerFunc(handler))
	server.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			connections.Add(1)
		}
	}
	server.Start()
	defer server.Close()

	for _, toTheEnd := range []bool{false, true} {
		before := connections.Load()
		for range 3 {
			if err := ask(server.Client(), server.URL, toTheEnd); err != nil {
				return err
			}
		}
		fmt.Printf("read to the end %t: %d\n", toTheEnd,
			connections.Load()-before)
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
