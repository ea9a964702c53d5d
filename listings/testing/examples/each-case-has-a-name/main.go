package main

import (
	"errors"
	"fmt"
	"log"
	"math"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"testing"
)

// ANCHOR: code
// seconds reads a duration such as 1h30m.
func seconds(text string) (uint32, error) {
	units := map[rune]uint64{'h': 3600, 'm': 60, 's': 1}
	var total uint64
	start := 0 // of the number
	for i, c := range text {
		if '0' <= c && c <= '9' {
			continue
		}
		unit, ok := units[c]
		if !ok {
			return 0, fmt.Errorf("%q is no unit", c)
		}
		count, err := strconv.ParseUint(text[start:i], 10, 32)
		if err != nil {
			return 0, err
		}
		if total += count * unit; total > math.MaxUint32 {
			return 0, errors.New("too long")
		}
		start = i + 1
	}
	return uint32(total), nil
}

// ANCHOR_END: code

// ANCHOR: table
var cases = []struct {
	name, text string
	want       uint32
	fails      bool
}{
	{name: "one-unit", text: "45m", want: 2700},
	{name: "two-units", text: "1h30m", want: 5400},
	{name: "zero", text: "0s", want: 0},
	{name: "largest", text: "4294967295s", want: 4294967295},
	{name: "too-large", text: "4294967295s1s", fails: true},
	{name: "negative", text: "-5m", fails: true},
	{name: "nothing", text: "", fails: true},
	{name: "no-number", text: "h", fails: true},
	{name: "no-unit", text: "1h30", fails: true},
}

func TestSeconds(t *testing.T) {
	for _, c := range cases {
		// One alone: go test -run Seconds/no-unit
		t.Run(c.name, func(t *testing.T) {
			got, err := seconds(c.text)
			switch {
			case c.fails && err == nil:
				t.Errorf("%q gives %d, want an error", c.text, got)
			case !c.fails && err != nil:
				t.Errorf("%q gives an error, want %d", c.text, c.want)
			case got != c.want:
				t.Errorf("%q gives %d, want %d", c.text, got, c.want)
			}
		})
	}
}

// ANCHOR_END: table

// In a file whose name ends in _test.go, `go test` writes this main.
func runTests() {
	all := func(_, _ string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{
		{Name: "TestSeconds", F: TestSeconds},
	}, nil, nil)
}

var failure = regexp.MustCompile(
	`--- FAIL: TestSeconds/(\S+) .*\n +main\.go:\d+: (.+)`,
)

// Runs itself as a test, whose report holds times too.
func main() {
	if len(os.Args) > 1 {
		runTests()
	}
	program, err := os.Executable()
	if err != nil {
		log.Fatal(err)
	}
	report, err := exec.Command(program, "-test.run=Seconds").Output()
	if _, ok := errors.AsType[*exec.ExitError](err); err != nil && !ok {
		log.Fatal(err)
	}
	failures := failure.FindAllSubmatch(report, -1)
	for _, found := range failures {
		fmt.Printf("%s: %s\n", found[1], found[2])
	}
	fmt.Printf("%d of %d cases fail\n", len(failures), len(cases))
}
