package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
)

// ANCHOR: commands
func run(args []string) (string, error) {
	if len(args) == 0 {
		return "", errors.New("add or list?")
	}
	switch name, rest := args[0], args[1:]; name {
	case "add":
		return add(rest)
	case "list":
		return list(rest)
	default:
		return "", fmt.Errorf("no command %q", name)
	}
}

func add(args []string) (string, error) {
	flags := newFlags("add")
	priority := flags.Uint("priority", 3, "1 is `urgent`")
	if err := flags.Parse(args); err != nil {
		return "", err
	}
	if flags.NArg() != 1 { // flags end where the first task stands
		return "", errors.New("add one task at a time")
	}
	return fmt.Sprintf("add %q with %d", flags.Arg(0), *priority), nil
}

func list(args []string) (string, error) {
	flags := newFlags("list")
	all := flags.Bool("all", false, "also those that are done")
	if err := flags.Parse(args); err != nil {
		return "", err
	}
	if flags.NArg() > 0 {
		return "", errors.New("list takes no task")
	}
	return fmt.Sprintf("list, all %t", *all), nil
}

func newFlags(name string) *flag.FlagSet {
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	flags.SetOutput(io.Discard) // whoever calls prints the error
	return flags
}

// ANCHOR_END: commands

func main() {
	for _, line := range []string{
		"add tea", "add --priority 1 tea", "add tea --priority 1",
		"add --priority soon tea", "list --all", "list tea", "list --every",
		"remove tea",
	} {
		what, err := run(strings.Fields(line))
		if err != nil {
			what = "refused"
		}
		fmt.Printf("%s: %s\n", line, what)
	}
}
