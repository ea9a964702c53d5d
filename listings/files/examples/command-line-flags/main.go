package main

import (
	"flag"
	"fmt"
	"io"
	"strings"
)

// ANCHOR: flags
type settings struct {
	lines uint
	loud  bool
	files []string
}

func parse(args []string) (settings, error) {
	var s settings
	flags := flag.NewFlagSet("show", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // it would print the usage by itself
	flags.UintVar(&s.lines, "lines", 10, "how many lines to show")
	flags.BoolVar(&s.loud, "loud", false, "say what is done")
	if err := flags.Parse(args); err != nil {
		return settings{}, err
	}
	s.files = flags.Args() // the first file ends the flags
	return s, nil
}

// ANCHOR_END: flags

func main() {
	for _, line := range []string{
		"--lines 3 --loud a.txt b.txt",
		"--lines=5",
		"--loud -- --lines",
		"a.txt --loud",
		"-",
		"--lines",
		"--lines three",
		"--=3",
		"--colour",
	} {
		s, err := parse(strings.Split(line, " "))
		if err != nil {
			fmt.Printf("%s: usage\n", line)
			continue
		}
		fmt.Printf("%s: %d lines, loud %t, [%s]\n",
			line, s.lines, s.loud, strings.Join(s.files, ", "))
	}
}
