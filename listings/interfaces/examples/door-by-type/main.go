package main

import (
	"errors"
	"fmt"
)

// ANCHOR: door
type openDoor struct{ opened int }

type closedDoor struct{ opened int }

type lockedDoor struct {
	opened int
	code   string
}

func (d openDoor) close() closedDoor { return closedDoor(d) }

func (d closedDoor) open() openDoor { return openDoor{d.opened + 1} }

func (d closedDoor) lock(code string) lockedDoor {
	return lockedDoor{d.opened, code}
}

func (d lockedDoor) unlock(code string) (closedDoor, error) {
	if code != d.code {
		return closedDoor{}, errors.New("wrong code")
	}
	return closedDoor{d.opened}, nil
}

// ANCHOR_END: door

func main() {
	closed := closedDoor{}
	locked := closed.open().close().lock("1234")
	if _, err := locked.unlock("0000"); err != nil {
		fmt.Println("error:", err)
	}
	unlocked, err := locked.unlock("1234") // closed is still there, too
	if err != nil {
		fmt.Println("error:", err)
		return
	}
	fmt.Println("opened", unlocked.open().opened, "times")
}
