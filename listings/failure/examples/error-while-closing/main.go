package main

import (
	"errors"
	"fmt"
	"strings"
)

type upload struct{ writeErr, closeErr error }

func (u *upload) write(string) error { return u.writeErr }

func (u *upload) Close() error { return u.closeErr }

// ANCHOR: save
func save(u *upload, text string) (err error) {
	defer func() {
		err = errors.Join(err, u.Close()) // nil if both are nil
	}()
	return u.write(text)
}

// ANCHOR_END: save

func main() {
	full := errors.New("write: disk full")
	down := errors.New("close: link down")
	for _, u := range []*upload{{nil, nil}, {nil, down}, {full, down}} {
		if err := save(u, "hello"); err != nil {
			lines := strings.Split(err.Error(), "\n")
			fmt.Println("not saved:", strings.Join(lines, ", "))
		} else {
			fmt.Println("saved")
		}
	}
}
