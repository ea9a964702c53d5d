package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// ANCHOR: order
type order struct {
	ID    uint32 `json:"id"`
	Count uint32 `json:"count"`
	Note  string `json:"note"`
}

func read(text string) (order, error) {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.DisallowUnknownFields()
	var o order
	if err := decoder.Decode(&o); err != nil {
		return order{}, err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return order{}, errors.New("something follows the order")
	}
	return o, nil
}

// ANCHOR_END: order

func main() {
	for _, text := range []string{
		`{"id": 1, "count": 2, "note": "soon"}`,
		`{"id": 1, "count": 2}`,
		`{"id": 1, "count": 2, "colour": "red"}`,
		`{"id": 1}`,
		`{"ID": 1, "count": 2}`,
		`{"id": 1, "count": -2}`,
		`{"id": 1, "count": "2"}`,
		`{"id": 1, "count": 2} {}`,
		`null`,
	} {
		answer := "refused"
		if o, err := read(text); err == nil {
			answer = fmt.Sprintf("order %d of %d, note %q",
				o.ID, o.Count, o.Note)
		}
		fmt.Printf("%s\n  %s\n", text, answer)
	}
}
