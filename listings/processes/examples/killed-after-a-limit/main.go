package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"
	"time"
)

// ANCHOR: run
func runFor(limit time.Duration, name string, args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	err := exec.CommandContext(ctx, name, args...).Run()
	failed, ok := errors.AsType[*exec.ExitError](err)
	switch {
	case err == nil:
		return "ended well", nil
	case ctx.Err() != nil:
		return "killed when its time was up", nil
	case !ok:
		return "", err // could not be started
	case !failed.Exited():
		return "killed by somebody else", nil
	default:
		return fmt.Sprintf("ended with status %d", failed.ExitCode()), nil
	}
}

// ANCHOR_END: run

func child(task string) {
	switch task {
	case "fail":
		os.Exit(3)
	case "hang":
		time.Sleep(time.Hour)
	}
}

func main() {
	if len(os.Args) > 1 {
		child(os.Args[1])
		return
	}
	self, err := os.Executable()
	if err != nil {
		log.Fatal(err)
	}
	for _, task := range []string{"work", "fail", "hang"} {
		limit := time.Minute
		if task == "hang" {
			limit = 100 * time.Millisecond
		}
		what, err := runFor(limit, self, task)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%s: %s\n", task, what)
	}
	_, err = runFor(time.Minute, "no-such-program")
	fmt.Println("started:", !errors.Is(err, exec.ErrNotFound))
}
