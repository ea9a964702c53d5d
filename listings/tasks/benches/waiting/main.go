// Prints the resident memory of one waiting goroutine, in bytes.
//
//	waiting TASKS [buffer]
//
// With buffer, each goroutine holds 64 KiB while it waits.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
)

const bufferSize = 64 * 1024

// room is where the goroutines wait.
type room struct {
	ready    sync.WaitGroup
	release  chan struct{}
	finished sync.WaitGroup
	sum      atomic.Int64
}

// wait blocks until the release and adds one.
func (r *room) wait() {
	defer r.finished.Done()
	r.ready.Done()
	<-r.release
	r.sum.Add(1)
}

// waitHolding does the same with a buffer that it needs afterwards.
func (r *room) waitHolding() {
	defer r.finished.Done()
	var buffer [bufferSize]byte
	for i := range buffer {
		buffer[i] = 1
	}
	r.ready.Done()
	<-r.release
	// An index that the compiler cannot know keeps the whole buffer.
	r.sum.Add(int64(buffer[len(os.Args)]))
}

// residentBytes reads the exact resident set size of this process.
func residentBytes() (int, error) {
	text, err := os.ReadFile("/proc/self/smaps_rollup")
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(text)) {
		if rest, found := strings.CutPrefix(line, "Rss:"); found {
			kib, err := strconv.Atoi(strings.Fields(rest)[0])
			return kib * 1024, err
		}
	}
	return 0, errors.New("smaps_rollup has no line Rss")
}

func measure(tasks int, holding bool) error {
	r := &room{release: make(chan struct{})}
	r.ready.Add(tasks)
	r.finished.Add(tasks)

	runtime.GC()
	before, err := residentBytes()
	if err != nil {
		return err
	}
	for range tasks {
		if holding {
			go r.waitHolding()
		} else {
			go r.wait()
		}
	}
	r.ready.Wait()
	runtime.GC()
	after, err := residentBytes()
	if err != nil {
		return err
	}

	close(r.release)
	r.finished.Wait()
	fmt.Printf("sample %.3f\n", float64(after-before)/float64(tasks))
	fmt.Printf("checksum %d\n", r.sum.Load())
	return nil
}

func main() {
	tasks, err := strconv.Atoi(os.Args[1])
	if err == nil {
		err = measure(tasks, len(os.Args) > 2 && os.Args[2] == "buffer")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
