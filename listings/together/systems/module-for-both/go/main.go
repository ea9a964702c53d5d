// Reads titles from standard input, one a line, and prints their slugs.
//
//	main MODULE
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log"
	"os"
)

func serve(ctx context.Context, file string) (err error) {
	code, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	slugs, err := load(ctx, code)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, slugs.close(ctx)) }()
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		slug, err := slugs.slug(ctx, lines.Bytes())
		if err != nil {
			slug = "failed"
		}
		fmt.Println(slug)
	}
	return lines.Err()
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: main MODULE")
	}
	if err := serve(context.Background(), os.Args[1]); err != nil {
		log.Fatal(err)
	}
}
