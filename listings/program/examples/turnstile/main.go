package main

import "fmt"

// ANCHOR: next
type kind int

const (
	locked kind = iota
	unlocked
	broken
)

type state struct {
	kind  kind
	coins int // only of unlocked
}

type event string

const (
	coin event = "coin"
	push event = "push"
	kick event = "kick"
)

func next(s state, e event) (state, bool) {
	switch {
	case s.kind == broken:
		return s, false
	case e == kick:
		return state{kind: broken}, true
	case e == coin:
		return state{kind: unlocked, coins: s.coins + 1}, true
	case e == push && s.kind == unlocked && s.coins == 1:
		return state{kind: locked}, true
	case e == push && s.kind == unlocked:
		return state{kind: unlocked, coins: s.coins - 1}, true
	default: // also for an event that is none of the three
		return s, false
	}
}

// ANCHOR_END: next

func (s state) String() string {
	switch s.kind {
	case locked:
		return "locked"
	case unlocked:
		return fmt.Sprintf("unlocked for %d", s.coins)
	default:
		return "broken"
	}
}

func main() {
	var s state
	for _, e := range []event{push, coin, coin, push, push, kick, coin} {
		then, ok := next(s, e)
		if !ok {
			fmt.Printf("%s: not while %v\n", e, s)
			continue
		}
		fmt.Printf("%s: %v -> %v\n", e, s, then)
		s = then
	}
}
