package main

import (
	"database/sql"
	"fmt"
	"log"
	"os"
	"path/filepath"

	_ "modernc.org/sqlite"
)

// ANCHOR: store
func store(db *sql.DB, readings []int) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	insert, err := tx.Prepare("INSERT INTO readings (value) VALUES (?)")
	if err != nil {
		return err
	}
	defer insert.Close()
	for _, value := range readings {
		if _, err := insert.Exec(value); err != nil {
			return err
		}
	}
	return tx.Commit() // the one wait for the disk
}

// ANCHOR_END: store

func fill(path string, readings []int) error {
	db, err := sql.Open("sqlite", path)
	if err != nil {
		return err
	}
	defer db.Close()
	const table = "CREATE TABLE readings (value INTEGER NOT NULL)"
	if _, err := db.Exec(table); err != nil {
		return err
	}
	return store(db, readings)
}

func run() error {
	folder, err := os.MkdirTemp("", "readings-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "readings.db")
	var readings []int
	for i := range 1000 {
		readings = append(readings, i*i)
	}
	if err := fill(path, readings); err != nil {
		return err
	}

	db, err := sql.Open("sqlite", "file:"+path+"?mode=ro")
	if err != nil {
		return err
	}
	defer db.Close()
	var count, largest int
	err = db.QueryRow("SELECT count(*), max(value) FROM readings").
		Scan(&count, &largest)
	if err != nil {
		return err
	}
	fmt.Println("rows:", count, "largest:", largest)
	_, err = db.Exec("DELETE FROM readings")
	fmt.Println("deleted:", err == nil)
	return nil
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
