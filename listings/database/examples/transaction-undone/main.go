package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

var errNoAccount = errors.New("no such account")

// ANCHOR: transfer
func transfer(
	ctx context.Context, db *sql.DB, from, to string, cents int64,
) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing after a commit
	if err := add(ctx, tx, from, -cents); err != nil {
		return fmt.Errorf("from %s: %w", from, err)
	}
	if err := add(ctx, tx, to, cents); err != nil {
		return fmt.Errorf("to %s: %w", to, err)
	}
	return tx.Commit()
}

// ANCHOR_END: transfer

func add(ctx context.Context, tx *sql.Tx, name string, cents int64) error {
	const update = "UPDATE accounts SET cents = cents + ? WHERE name = ?"
	result, err := tx.ExecContext(ctx, update, cents, name)
	if err != nil {
		return err
	}
	changed, err := result.RowsAffected()
	if err != nil {
		return err
	}
	if changed == 0 {
		return errNoAccount
	}
	return nil
}

func isRefusal(err error) bool {
	failure, ok := errors.AsType[*sqlite.Error](err)
	return ok && failure.Code() == sqlite3.SQLITE_CONSTRAINT_CHECK
}

func run(ctx context.Context) error {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	_, err = db.ExecContext(ctx, `
		CREATE TABLE accounts (
			name TEXT PRIMARY KEY, cents INTEGER CHECK (cents >= 0)
		);
		INSERT INTO accounts VALUES ('ada', 900), ('brian', 100);`)
	if err != nil {
		return err
	}
	for _, try := range []struct {
		to    string
		cents int64
	}{{"brian", 300}, {"nobody", 200}, {"brian", 5000}} {
		err := transfer(ctx, db, "ada", try.to, try.cents)
		switch {
		case err == nil:
			fmt.Print("done: ")
		case errors.Is(err, errNoAccount):
			fmt.Printf("%v: ", err)
		case isRefusal(err):
			fmt.Print("refused by the table: ")
		default:
			return err
		}
		var ada, total int64
		const sums = `SELECT
			(SELECT cents FROM accounts WHERE name = 'ada'),
			(SELECT sum(cents) FROM accounts)`
		if err := db.QueryRowContext(ctx, sums).Scan(&ada, &total); err != nil {
			return err
		}
		fmt.Printf("ada has %d of %d\n", ada, total)
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}
