// A service that keeps users in an SQLite database.
//
//	users ADDRESS DATABASE
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

const (
	// How long a client may take to send a request.
	patience = 5 * time.Second
	// How long answers that were begun may take once a stop is asked for.
	grace = 10 * time.Second
)

// ANCHOR: serve
func serve(ctx context.Context, address, database string) (err error) {
	users, err := openStore(ctx, database)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, users.close()) }()

	listener, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	server := &http.Server{
		Handler:      (&api{users}).routes(),
		ReadTimeout:  patience,
		WriteTimeout: 2 * patience,
		IdleTimeout:  time.Minute,
	}
	fmt.Printf("listening on http://%s\n", listener.Addr())

	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	limited, cancel := context.WithTimeout(context.Background(), grace)
	defer cancel()
	return server.Shutdown(limited)
}

// ANCHOR_END: serve

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: users ADDRESS DATABASE")
	}
	ctx, stop := signal.NotifyContext(
		context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := serve(ctx, os.Args[1], os.Args[2]); err != nil {
		log.Fatal(err)
	}
}
