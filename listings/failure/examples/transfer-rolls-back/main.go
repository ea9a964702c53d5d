package main

import (
	"fmt"
	"maps"
)

type ledger map[string]int

type transaction struct {
	ledger, before ledger
	committed      bool
}

func begin(l ledger) *transaction {
	return &transaction{ledger: l, before: maps.Clone(l)}
}

func (t *transaction) commit() { t.committed = true }

func (t *transaction) rollback() {
	if !t.committed {
		clear(t.ledger)
		maps.Copy(t.ledger, t.before)
	}
}

// ANCHOR: transfer
func transfer(l ledger, from, to string, amount int) error {
	tx := begin(l)
	defer tx.rollback() // changes nothing after a commit
	held, ok := l[from]
	if !ok {
		return fmt.Errorf("no account %s", from)
	}
	l[from] = held - amount
	if held < amount {
		return fmt.Errorf("%s has only %d", from, held)
	}
	if _, ok := l[to]; !ok {
		return fmt.Errorf("no account %s", to)
	}
	l[to] += amount
	tx.commit()
	return nil
}

// ANCHOR_END: transfer

func main() {
	l := ledger{"ada": 100, "brian": 50}
	show(l, transfer(l, "ada", "brian", 30))
	show(l, transfer(l, "ada", "brian", 500))
	show(l, transfer(l, "ada", "zoe", 10))
}

func show(l ledger, err error) {
	outcome := "done"
	if err != nil {
		outcome = fmt.Sprintf("refused, %v", err)
	}
	fmt.Printf("%s: ada %d, brian %d\n", outcome, l["ada"], l["brian"])
}
