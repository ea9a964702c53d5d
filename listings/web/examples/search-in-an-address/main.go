package main

import (
	"fmt"
	"log"
	"net/url"
	"strconv"
)

// ANCHOR: search
func address(base, words string, tags []string) (string, error) {
	u, err := url.Parse(base)
	if err != nil {
		return "", err
	}
	query := u.Query()
	query.Set("q", words)
	for _, tag := range tags {
		query.Add("tag", tag)
	}
	u.RawQuery = query.Encode() // sorted by name
	return u.String(), nil
}

func search(address string) (string, error) {
	u, err := url.Parse(address)
	if err != nil {
		return "", err
	}
	query := u.Query()
	page := uint64(1)
	if query.Has("page") {
		page, err = strconv.ParseUint(query.Get("page"), 10, 32)
		if err != nil {
			return "", fmt.Errorf("page %q", query.Get("page"))
		}
	}
	tags := query["tag"]
	return fmt.Sprintf("%s %q page %d", query.Get("q"), tags, page), nil
}

// ANCHOR_END: search

func main() {
	made, err := address("https://example.org/find", "a&b = c?",
		[]string{"go", "r+s"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(made)
	for _, text := range []string{
		made, "/find?q=tea&page=3", "/find?q=tea&page=last",
	} {
		found, err := search(text)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Println(found)
	}
}
