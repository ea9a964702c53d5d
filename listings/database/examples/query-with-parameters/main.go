package main

import (
	"context"
	"database/sql"
	"fmt"
	"log"

	_ "modernc.org/sqlite"
)

// ANCHOR: query
func namesIn(
	ctx context.Context, db *sql.DB, city string,
) (names []string, err error) {
	const query = "SELECT name FROM users WHERE city = ? ORDER BY name"
	rows, err := db.QueryContext(ctx, query, city)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err() // the loop also ends when reading fails
}

// ANCHOR_END: query

// namesGlued is what not to do.
func namesGlued(
	ctx context.Context, db *sql.DB, city string,
) (count int, err error) {
	query := "SELECT count(*) FROM users WHERE city = '" + city + "'"
	err = db.QueryRowContext(ctx, query).Scan(&count)
	return count, err
}

func run(ctx context.Context) error {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(1) // each connection would have a memory of its own
	_, err = db.ExecContext(ctx, `
		CREATE TABLE users (name TEXT NOT NULL, city TEXT NOT NULL);
		INSERT INTO users VALUES
			('grace', 'Arlington'), ('ada', 'London'), ('alan', 'London');`)
	if err != nil {
		return err
	}
	for _, city := range []string{"London", "Paris", "' OR '' = '"} {
		names, err := namesIn(ctx, db, city)
		if err != nil {
			return err
		}
		glued, err := namesGlued(ctx, db, city)
		if err != nil {
			return err
		}
		fmt.Printf("%s: bound %d, glued %d\n", city, len(names), glued)
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}
