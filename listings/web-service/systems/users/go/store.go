package main

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"path/filepath"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

const (
	schema = `CREATE TABLE IF NOT EXISTS users (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		name TEXT NOT NULL,
		email TEXT NOT NULL UNIQUE COLLATE NOCASE
	) STRICT`
	pageSize = 100
)

var (
	errNoUser = errors.New("there is no such user")
	errTaken  = errors.New("the email is taken")
)

type draft struct{ Name, Email string }

type user struct {
	ID    int64  `json:"id"`
	Name  string `json:"name"`
	Email string `json:"email"`
}

type store struct{ db *sql.DB }

// ANCHOR: open
func openStore(ctx context.Context, file string) (*store, error) {
	file, err := filepath.Abs(file)
	if err != nil {
		return nil, err
	}
	// One writer at a time; another waits for it up to five seconds.
	source := url.URL{Scheme: "file", Path: file, RawQuery: url.Values{
		"_pragma": {"journal_mode(WAL)", "busy_timeout(5000)"},
	}.Encode()}
	db, err := sql.Open("sqlite", source.String())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(4)
	if _, err := db.ExecContext(ctx, schema); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return &store{db}, nil
}

// ANCHOR_END: open

func (s *store) close() error { return s.db.Close() }

func (s *store) ping(ctx context.Context) error {
	return s.db.QueryRowContext(ctx, "SELECT 1").Scan(new(int))
}

func (s *store) list(ctx context.Context, after int64) ([]user, error) {
	rows, err := s.db.QueryContext(ctx,
		"SELECT id, name, email FROM users WHERE id > ? ORDER BY id LIMIT ?",
		after, pageSize)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	page := []user{} // nil would be written as null
	for rows.Next() {
		var u user
		if err := rows.Scan(&u.ID, &u.Name, &u.Email); err != nil {
			return nil, err
		}
		page = append(page, u)
	}
	return page, rows.Err()
}

// ANCHOR: queries
func (s *store) get(ctx context.Context, id int64) (user, error) {
	return scanUser(s.db.QueryRowContext(ctx,
		"SELECT id, name, email FROM users WHERE id = ?", id))
}

func (s *store) insert(ctx context.Context, d draft) (user, error) {
	return scanUser(s.db.QueryRowContext(ctx,
		`INSERT INTO users (name, email) VALUES (?, ?)
		RETURNING id, name, email`, d.Name, d.Email))
}

func (s *store) update(
	ctx context.Context, id int64, d draft,
) (user, error) {
	return scanUser(s.db.QueryRowContext(ctx,
		`UPDATE users SET name = ?, email = ? WHERE id = ?
		RETURNING id, name, email`, d.Name, d.Email, id))
}

func scanUser(row *sql.Row) (user, error) {
	var u user
	err := row.Scan(&u.ID, &u.Name, &u.Email)
	failed, ok := errors.AsType[*sqlite.Error](err)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return user{}, errNoUser
	case ok && failed.Code() == sqlite3.SQLITE_CONSTRAINT_UNIQUE:
		return user{}, errTaken
	}
	return u, err
}

// ANCHOR_END: queries

func (s *store) delete(ctx context.Context, id int64) error {
	result, err := s.db.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id)
	if err != nil {
		return err
	}
	if count, err := result.RowsAffected(); err != nil || count == 1 {
		return err
	}
	return errNoUser
}
