package main

import (
	"fmt"
	"time"
)

// ANCHOR: create
type User struct {
	Name      string
	CreatedAt time.Time
}

func createUser(name string, now time.Time) *User {
	user := User{Name: name, CreatedAt: now}
	return &user // stays valid for as long as something points to it
}

// ANCHOR_END: create

func main() {
	now := time.Unix(1_767_225_600, 0)
	user := createUser("ada", now)
	fmt.Printf("%s joined at %d\n", user.Name, user.CreatedAt.Unix())
}
