package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"time"
)

// ANCHOR: client
type Order struct {
	ID       int    `json:"id,omitempty"`
	Item     string `json:"item"`
	Quantity int    `json:"quantity"`
}

type StatusError struct {
	Status int
	Reason string
}

func (e *StatusError) Error() string {
	return fmt.Sprintf("status %d: %s", e.Status, e.Reason)
}

func post(c *http.Client, url, token string, order Order) (Order, error) {
	var made Order
	body, err := json.Marshal(order)
	if err != nil {
		return made, err
	}
	req, err := http.NewRequest("POST", url, bytes.NewReader(body))
	if err != nil {
		return made, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := c.Do(req)
	if err != nil {
		return made, err // no answer at all
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusCreated {
		var problem struct{ Reason string }
		if err := json.NewDecoder(resp.Body).Decode(&problem); err != nil {
			problem.Reason = "no reason given"
		}
		return made, &StatusError{resp.StatusCode, problem.Reason}
	}
	err = json.NewDecoder(resp.Body).Decode(&made)
	return made, err
}

// ANCHOR_END: client

func createOrder(w http.ResponseWriter, r *http.Request) {
	var order Order
	status, answer := http.StatusCreated, any(&order)
	switch {
	case r.Header.Get("Authorization") != "Bearer secret":
		w.WriteHeader(http.StatusUnauthorized)
		return
	case json.NewDecoder(r.Body).Decode(&order) != nil:
		status, answer = 400, map[string]string{"reason": "not an order"}
	case order.Quantity < 1:
		status, answer = 422, map[string]string{"reason": "nothing ordered"}
	default:
		order.ID = 7
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(answer) // the client may be gone
}

func main() {
	server := httptest.NewServer(http.HandlerFunc(createOrder))
	defer server.Close()
	client := &http.Client{Timeout: 10 * time.Second}
	for _, try := range []struct {
		token    string
		quantity int
	}{{"secret", 2}, {"guess", 2}, {"secret", 0}} {
		order := Order{Item: "tea", Quantity: try.quantity}
		made, err := post(client, server.URL, try.token, order)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Printf("order %d: %d %s\n", made.ID, made.Quantity, made.Item)
	}
}
