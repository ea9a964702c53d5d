package main

import (
	"database/sql"
	"fmt"
	"log"

	_ "modernc.org/sqlite"
)

// ANCHOR: read
type person struct {
	name     string
	nickname sql.Null[string]
	age      *int64 // nil for NULL; the other way to say it
}

func find(db *sql.DB, name string) (p person, err error) {
	row := db.QueryRow(
		"SELECT name, nickname, age FROM people WHERE name = ?", name)
	err = row.Scan(&p.name, &p.nickname, &p.age)
	return p, err // sql.ErrNoRows when there is no such row
}

// ANCHOR_END: read

func (p person) String() string {
	nickname, age := "-", "-"
	if p.nickname.Valid {
		nickname = fmt.Sprintf("%q", p.nickname.V)
	}
	if p.age != nil {
		age = fmt.Sprint(*p.age)
	}
	return fmt.Sprintf("%s, %s, %s", p.name, nickname, age)
}

func run() error {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	_, err = db.Exec(`
		CREATE TABLE people (name TEXT NOT NULL, nickname TEXT, age INTEGER)`)
	if err != nil {
		return err
	}
	insert, err := db.Prepare("INSERT INTO people VALUES (?, ?, ?)")
	if err != nil {
		return err
	}
	defer insert.Close()
	for _, row := range [][]any{
		{"ada", "enchantress", 36}, {"brian", "", nil}, {"cora", nil, 0},
	} {
		if _, err := insert.Exec(row...); err != nil {
			return err
		}
	}
	for _, name := range []string{"ada", "brian", "cora"} {
		p, err := find(db, name)
		if err != nil {
			return err
		}
		fmt.Println(p)
	}
	var age int64
	err = db.QueryRow("SELECT age FROM people WHERE name = 'brian'").Scan(&age)
	fmt.Println("as a plain number:", err == nil)
	return nil
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
