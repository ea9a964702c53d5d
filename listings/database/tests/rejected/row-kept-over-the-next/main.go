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
	rows, err := db.Query("SELECT 'ada' UNION ALL SELECT 'bob'")
	if err != nil {
		log.Fatal(err)
	}
	defer rows.Close()
	var kept []sql.RawBytes
	for rows.Next() {
		var name sql.RawBytes
		if err := rows.Scan(&name); err != nil {
			log.Fatal(err)
		}
		kept = append(kept, name)
	}
	if err := rows.Err(); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s %s\n", kept[0], kept[1])
}
