// Starts a service, asks it everything it can answer, and prints a checksum
// of the answers together with the revision that the service says it is.
//
//	probe PROGRAM
package main

import (
	"bufio"
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"time"
)

var paths = []string{"/health", "/users/7", "/users/seven", "/nowhere"}

// answers writes status, type and body of each answer to w. Only the status
// counts for /nowhere: its text belongs to the library.
func answers(w io.Writer, address string) error {
	client := http.Client{Timeout: 5 * time.Second}
	for _, path := range paths {
		response, err := client.Get("http://" + address + path)
		if err != nil {
			return err
		}
		body, err := io.ReadAll(response.Body)
		response.Body.Close()
		if err != nil {
			return err
		}
		kind := response.Header.Get("Content-Type")
		if response.StatusCode == http.StatusNotFound {
			kind, body = "", nil
		}
		fmt.Fprintf(w, "%s %d %q %q\n", path, response.StatusCode, kind, body)
	}
	return nil
}

func probe(program string) error {
	service := exec.Command(program)
	output, err := service.StdoutPipe()
	if err != nil {
		return err
	}
	if err := service.Start(); err != nil {
		return err
	}
	defer service.Wait()
	defer service.Process.Kill()

	line, err := bufio.NewReader(output).ReadString('\n')
	if err != nil {
		return err
	}
	var revision, address string
	if _, err := fmt.Sscan(line, &revision, &address); err != nil {
		return err
	}
	sum := sha256.New()
	if err := answers(io.MultiWriter(sum, os.Stderr), address); err != nil {
		return err
	}
	fmt.Printf("checksum %s:%x\n", revision, sum.Sum(nil)[:8])
	return nil
}

func main() {
	if err := probe(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
