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

type problem struct {
	Reason string `json:"reason"`
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
		var p problem
		if err := json.NewDecoder(resp.Body).Decode(&p); err != nil {
			p.Reason = "no reason given"
		}
		return made, &StatusError{resp.StatusCode, p.Reason}
	}
	err = json.NewDecoder(resp.Body).Decode(&made)
	return made, err
}

// ANCHOR_END: client

func createOrder(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") != "Bearer secret" {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	var order Order
	if err := json.NewDecoder(r.Body).Decode(&order); err != nil {
		answer(w, http.StatusBadRequest, problem{"not an order"})
		return
	}
	if order.Quantity < 1 {
		answer(w, http.StatusUnprocessableEntity, problem{"nothing ordered"})
		return
	}
	order.ID = 7
	answer(w, http.StatusCreated, order)
}

func answer(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // the client may be gone
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
