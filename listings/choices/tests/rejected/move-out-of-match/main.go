package main

import (
	"fmt"
	"slices"
)

type job interface{ isJob() }

type waiting struct{}

type done struct{ files []string }

func (waiting) isJob() {}
func (done) isJob()    {}

func files(j job) []string {
	switch j := j.(type) {
	case done:
		return j.files
	default:
		return nil
	}
}

func main() {
	fmt.Println(len(files(waiting{})))
	j := done{files: []string{"b", "a"}}
	shown := files(j)
	slices.Sort(shown)
	fmt.Println(shown, files(j))
}
