package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
)

// ANCHOR: clients
func clients() (following, staying *http.Client) {
	following = &http.Client{} // up to ten redirects
	staying = &http.Client{
		CheckRedirect: func(*http.Request, []*http.Request) error {
			return http.ErrUseLastResponse
		},
	}
	return following, staying
}

// ANCHOR_END: clients

func serve(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/303":
		http.Redirect(w, r, "/new", http.StatusSeeOther)
	case "/307":
		http.Redirect(w, r, "/new", http.StatusTemporaryRedirect)
	default:
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		fmt.Fprintf(w, "%s with %q", r.Method, body)
	}
}

func post(client *http.Client, url string) (string, error) {
	resp, err := client.Post(url, "text/plain", strings.NewReader("hello"))
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if to := resp.Header.Get("Location"); to != "" {
		return fmt.Sprintf("%d to %s", resp.StatusCode, to), nil
	}
	body, err := io.ReadAll(resp.Body)
	return fmt.Sprintf("%d %s", resp.StatusCode, body), err
}

func run() error {
	server := httptest.NewServer(http.HandlerFunc(serve))
	defer server.Close()
	following, staying := clients()
	for _, client := range []*http.Client{following, staying} {
		for _, path := range []string{"/303", "/307"} {
			answer, err := post(client, server.URL+path)
			if err != nil {
				return err
			}
			fmt.Printf("%s: %s\n", path, answer)
		}
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
