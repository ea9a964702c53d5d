package main

import (
	"errors"
	"fmt"
	"slices"
	"testing"
)

// ANCHOR: code
type mailer interface {
	send(to, text string) error
}

func remind(m mailer, names []string) (sent int, err error) {
	var failures []error
	for _, name := range names {
		err := m.send(name+"@example.org", "Hello "+name)
		if err != nil {
			failures = append(failures, fmt.Errorf("%s: %w", name, err))
			continue
		}
		sent++
	}
	return sent, errors.Join(failures...)
}

// ANCHOR_END: code

// ANCHOR: test
type memory struct {
	sent    []string
	refused string // the address that fails
}

func (m *memory) send(to, text string) error {
	if to == m.refused {
		return errors.New("mailbox full")
	}
	m.sent = append(m.sent, to+": "+text)
	return nil
}

func TestOneFailureDoesNotStopTheOthers(t *testing.T) {
	m := &memory{refused: "brian@example.org"}
	sent, err := remind(m, []string{"ada", "brian", "cora"})
	if sent != 2 {
		t.Errorf("sent %d, want 2", sent)
	}
	if err == nil || err.Error() != "brian: mailbox full" {
		t.Errorf("err = %v", err)
	}
	want := []string{
		"ada@example.org: Hello ada", "cora@example.org: Hello cora",
	}
	if !slices.Equal(m.sent, want) {
		t.Errorf("sent %q, want %q", m.sent, want)
	}
}

// ANCHOR_END: test

// In a file whose name ends in _test.go, `go test` writes this main.
func main() {
	all := func(_, _ string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{
		{Name: "OneFailure", F: TestOneFailureDoesNotStopTheOthers},
	}, nil, nil)
}
