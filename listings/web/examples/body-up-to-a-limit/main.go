package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
)

const limit = 16 // bytes

// ANCHOR: note
func takeNote(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
	if tooLarge, ok := errors.AsType[*http.MaxBytesError](err); ok {
		reason := fmt.Sprintf("more than %d bytes", tooLarge.Limit)
		http.Error(w, reason, http.StatusRequestEntityTooLarge)
		return
	}
	if err != nil {
		http.Error(w, "cannot read the note", http.StatusBadRequest)
		return
	}
	fmt.Fprintf(w, "noted %d bytes", len(body))
}

// ANCHOR_END: note

// ask sends the text with its length, or in chunks without one.
func ask(url, text string, chunked bool) error {
	var body io.Reader = strings.NewReader(text)
	if chunked {
		body = io.MultiReader(body) // hides the length
	}
	resp, err := http.Post(url, "text/plain", body)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	fmt.Printf("%d bytes, chunked %t: %d\n", len(text), chunked,
		resp.StatusCode)
	return nil
}

func run() error {
	server := httptest.NewServer(http.HandlerFunc(takeNote))
	defer server.Close()
	for _, text := range []string{"water the plants", "water the plants!"} {
		for _, chunked := range []bool{false, true} {
			if err := ask(server.URL, text, chunked); err != nil {
				return err
			}
		}
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
