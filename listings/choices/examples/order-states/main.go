package main

import "fmt"

// ANCHOR: state
type State int // every int can be made a State

const (
	Placed State = iota
	Paid
	Shipped
)

var stateNames = [...]string{"placed", "paid", "shipped"}

func (s State) String() string {
	if s < 0 || int(s) >= len(stateNames) {
		return fmt.Sprintf("State(%d)", int(s))
	}
	return stateNames[s]
}

func ParseState(text string) (State, error) {
	for i, name := range stateNames {
		if name == text {
			return State(i), nil
		}
	}
	return 0, fmt.Errorf("%q is no order state", text)
}

func (s State) Next() (next State, ok bool) {
	switch s {
	case Placed:
		return Paid, true
	case Paid:
		return Shipped, true
	default:
		return s, false
	}
}

// ANCHOR_END: state

func main() {
	for _, text := range []string{"placed", "paid", "shipped", "lost"} {
		state, err := ParseState(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		if next, ok := state.Next(); ok {
			fmt.Printf("%v, then %v\n", state, next)
		} else {
			fmt.Println(state, "is the end")
		}
	}
}
