package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	jsoniter "github.com/json-iterator/go"
)

var errNotFound = errors.New("user not found")

// ANCHOR: repository
type user struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

type repository interface {
	findByID(ctx context.Context, id string) (user, error)
}

// A jsonFile is a repository that reads its file at each call.
type jsonFile string

func (file jsonFile) findByID(_ context.Context, id string) (user, error) {
	text, err := os.ReadFile(string(file))
	if err != nil {
		return user{}, err
	}
	var users []user
	if err := jsoniter.Unmarshal(text, &users); err != nil {
		return user{}, fmt.Errorf("%s: %w", file, err)
	}
	for _, u := range users {
		if u.ID == id {
			return u, nil
		}
	}
	return user{}, errNotFound
}

// ANCHOR_END: repository
