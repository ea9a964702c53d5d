// Ask several addresses at once and print the answers in the order asked.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"time"
)

// ANCHOR: fan-out
type answer struct {
	text string
	err  error
}

func fetch(ctx context.Context, c *http.Client, url string) (string, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return "", err
	}
	resp, err := c.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%d %s", resp.StatusCode, body), nil
}

func fetchAll(ctx context.Context, c *http.Client, urls []string) []answer {
	answers := make([]answer, len(urls))
	var wg sync.WaitGroup
	for i, url := range urls {
		wg.Go(func() {
			text, err := fetch(ctx, c, url)
			answers[i] = answer{text, err}
		})
	}
	wg.Wait()
	return answers
}

// ANCHOR_END: fan-out

func main() {
	paths := []string{"/ada", "/brian", "/nobody", "/hang-up"}
	server := startStub(len(paths))
	defer server.Close()
	client := &http.Client{Timeout: 5 * time.Second}

	var urls []string
	for _, path := range paths {
		urls = append(urls, server.URL+path)
	}
	for i, a := range fetchAll(context.Background(), client, urls) {
		switch {
		case a.err == nil:
			fmt.Printf("%s: %s\n", paths[i], a.text)
		case errors.Is(a.err, context.DeadlineExceeded):
			fmt.Printf("%s: timed out\n", paths[i])
		default:
			fmt.Printf("%s: no answer\n", paths[i])
		}
	}
}

// startStub starts a server that answers nobody before guests have asked.
func startStub(guests int) *httptest.Server {
	var everybody sync.WaitGroup
	everybody.Add(guests)
	handler := func(w http.ResponseWriter, r *http.Request) {
		everybody.Done()
		everybody.Wait()
		switch r.URL.Path {
		case "/ada", "/brian":
			fmt.Fprintf(w, "hello %s", r.URL.Path[1:])
		case "/hang-up":
			panic(http.ErrAbortHandler) // drops the connection
		default:
			w.WriteHeader(http.StatusNotFound)
			fmt.Fprint(w, "unknown")
		}
	}
	return httptest.NewServer(http.HandlerFunc(handler))
}
