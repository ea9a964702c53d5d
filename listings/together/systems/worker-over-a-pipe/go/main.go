// Reads requests from standard input, a JSON object a line, and has a worker
// answer them.
//
//	main WORKER
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"syscall"
	"time"
)

// How long an answer may take.
const patience = 2 * time.Second

func answer(w *worker, line []byte) string {
	var asked request
	if err := json.Unmarshal(line, &asked); err != nil {
		return "no request: " + err.Error()
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	start, err := w.call(ctx, asked.Text, asked.Bytes)
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return "failed: no answer in time"
	case errors.Is(err, io.EOF), errors.Is(err, syscall.EPIPE):
		return "failed: the worker ended"
	case err != nil:
		return "failed: " + err.Error()
	}
	return "starts with " + start
}

func serve(path string) (err error) {
	w := &worker{path: path}
	defer func() { err = errors.Join(err, w.close()) }()
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		said := answer(w, lines.Bytes())
		fmt.Printf("%s (process %s)\n", said, w.pid())
	}
	return lines.Err()
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: main WORKER")
	}
	if err := serve(os.Args[1]); err != nil {
		log.Fatal(err)
	}
}
