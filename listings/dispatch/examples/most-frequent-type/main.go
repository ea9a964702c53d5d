package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"runtime/pprof"
)

type row interface{ sum() int }

type full struct{ cells []int }

type blank struct{}

func (r *full) sum() int {
	sum := 0
	for _, cell := range r.cells {
		sum += cell
	}
	return sum
}

func (*blank) sum() int { return 0 }

// ANCHOR: total

//go:noinline
func total(rows []row) int {
	all := 0
	for _, r := range rows {
		all += r.sum()
	}
	return all
}

// ANCHOR_END: total

func run(profile string) (err error) {
	cells := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}
	rows := []row{&blank{}}
	for range 99 {
		rows = append(rows, &full{cells: cells})
	}
	fmt.Println(total(rows))
	if profile == "" {
		return nil
	}
	file, err := os.Create(profile)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	if err := pprof.StartCPUProfile(file); err != nil {
		return err
	}
	defer pprof.StopCPUProfile()
	for range 3_000_000 {
		total(rows)
	}
	return nil
}

func main() {
	profile := flag.String("cpuprofile", "", "`file` to write a profile to")
	flag.Parse()
	if err := run(*profile); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
