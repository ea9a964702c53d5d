package main

import (
	"database/sql"
	"errors"
	"fmt"
	"log"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// ANCHOR: register
var errTaken = errors.New("name is taken")

func register(db *sql.DB, name string) (id int64, err error) {
	// Asking first would leave a gap between the answer and the insert.
	result, err := db.Exec("INSERT INTO users (name) VALUES (?)", name)
	if failure, ok := errors.AsType[*sqlite.Error](err); ok &&
		failure.Code() == sqlite3.SQLITE_CONSTRAINT_UNIQUE {
		return 0, fmt.Errorf("register %q: %w", name, errTaken)
	}
	if err != nil {
		return 0, err
	}
	return result.LastInsertId()
}

// ANCHOR_END: register

func run() error {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	_, err = db.Exec(`CREATE TABLE users (
		id INTEGER PRIMARY KEY,
		name TEXT NOT NULL UNIQUE CHECK (length(name) > 1))`)
	if err != nil {
		return err
	}
	for _, name := range []string{"ada", "brian", "ada", "x"} {
		id, err := register(db, name)
		switch {
		case err == nil:
			fmt.Printf("%s is user %d\n", name, id)
		case errors.Is(err, errTaken):
			fmt.Println("error:", err)
		default:
			fmt.Printf("%s: another error of the database\n", name)
		}
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
