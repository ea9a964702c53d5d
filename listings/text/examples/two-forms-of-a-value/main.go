package main

import (
	"fmt"
	"log/slog"
)

// ANCHOR: forms
type money struct {
	cents    uint64
	currency string
}

func (m money) String() string {
	return fmt.Sprintf("%d.%02d %s", m.cents/100, m.cents%100, m.currency)
}

type token string

func (token) String() string       { return "[secret]" } // for %v and %s
func (token) GoString() string     { return "[secret]" } // for %#v
func (token) LogValue() slog.Value { return slog.StringValue("[secret]") }

// The fields have capitals: of one that is not exported fmt prints what is
// inside, and does not call its methods.
type account struct {
	Owner   string
	Balance money
	Token   token
}

// ANCHOR_END: forms

func main() {
	a := account{"ada", money{1999, "EUR"}, "s3cr3t"}
	fmt.Printf("%v\n", a.Balance)
	fmt.Printf("%10s|%-10s|\n", "right", "left")
	fmt.Printf("%+v\n", a)
	fmt.Printf("%#v %v\n", a.Token, slog.AnyValue(a.Token).Resolve())
}
