package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
)

// ANCHOR: copy
var errTooLarge = errors.New("too large")

func copyUpTo(limit int64, from io.Reader, to io.Writer) (int64, error) {
	copied, err := io.CopyN(to, from, limit)
	if errors.Is(err, io.EOF) { // fewer than the limit
		return copied, nil
	}
	if err != nil {
		return copied, err
	}
	_, err = io.ReadFull(from, make([]byte, 1))
	switch {
	case err == nil:
		return copied, errTooLarge
	case errors.Is(err, io.EOF):
		return copied, nil
	}
	return copied, err
}

// ANCHOR_END: copy

// upload gives so many bytes, a few at a time, and then fails or ends.
type upload struct {
	left   int
	breaks bool
}

func (u *upload) Read(buffer []byte) (int, error) {
	if u.left == 0 {
		if u.breaks {
			return 0, errors.New("connection lost")
		}
		return 0, io.EOF
	}
	count := min(u.left, len(buffer), 4)
	copy(buffer, "xxxx"[:count])
	u.left -= count
	return count, nil
}

func main() {
	for _, u := range []upload{
		{9, false}, {10, false}, {11, false}, {6, true},
	} {
		left := u.left
		var kept bytes.Buffer
		if copied, err := copyUpTo(10, &u, &kept); err != nil {
			fmt.Printf("%d: %v after %d\n", left, err, kept.Len())
		} else {
			fmt.Printf("%d: copied %d\n", left, copied)
		}
	}
}
