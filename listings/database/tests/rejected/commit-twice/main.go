package main

import (
	"database/sql"
	"fmt"
	"log"

	_ "modernc.org/sqlite"
)

func main() {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	tx, err := db.Begin()
	if err != nil {
		log.Fatal(err)
	}
	if _, err := tx.Exec("CREATE TABLE users (name TEXT)"); err != nil {
		log.Fatal(err)
	}
	fmt.Println("commit:", tx.Commit())
	fmt.Println("commit:", tx.Commit())
}
