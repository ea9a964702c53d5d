package main

import (
	"bytes"
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
)

// ANCHOR: child
func child() int {
	port := uint64(8080)
	if text, ok := os.LookupEnv("APP_PORT"); ok {
		var err error
		if port, err = strconv.ParseUint(text, 10, 16); err != nil {
			fmt.Fprintln(os.Stderr, "APP_PORT is no port")
			return 2
		}
	}
	fmt.Println("port", port)
	return 0
}

// ANCHOR_END: child

// ANCHOR: parent
func parent() error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	env := slices.DeleteFunc(os.Environ(), func(setting string) bool {
		return strings.HasPrefix(setting, "APP_PORT=")
	})
	for _, port := range []string{"", "APP_PORT=90", "APP_PORT=http"} {
		command := exec.Command(self, "child")
		command.Env = slices.Clone(env)
		if port != "" {
			command.Env = append(command.Env, port)
		}
		var stdout, stderr bytes.Buffer
		command.Stdout, command.Stderr = &stdout, &stderr
		err := command.Run()
		// A code other than 0 is an error, of a type of its own.
		_, exited := errors.AsType[*exec.ExitError](err)
		if err != nil && !exited {
			return err
		}
		fmt.Println("code", command.ProcessState.ExitCode())
		fmt.Println("  out:", lastLine(stdout.String()))
		fmt.Println("  err:", lastLine(stderr.String()))
	}
	return nil
}

// ANCHOR_END: parent

func lastLine(text string) string {
	text = strings.TrimSuffix(text, "\n")
	if text == "" {
		return "nothing"
	}
	return text[strings.LastIndex(text, "\n")+1:]
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "child" {
		os.Exit(child()) // runs no deferred function
	}
	if err := parent(); err != nil {
		log.Fatal(err)
	}
}
