// Twelve jobs, never more than three of them at once.
package main

import (
	"fmt"
	"sync"
)

const (
	jobs  = 12
	limit = 3
)

// ANCHOR: pool
func runAll(m *meter) []error {
	errs := make([]error, jobs)
	slots := make(chan struct{}, limit)
	var wg sync.WaitGroup
	for n := range jobs {
		// Waits here while limit jobs run, so no queue of goroutines builds up.
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			errs[n] = job(n, m)
		})
	}
	wg.Wait()
	return errs
}

// ANCHOR_END: pool

func job(n int, m *meter) error {
	m.enter()
	defer m.leave()
	if n < limit {
		m.firstWave.Done()
		m.firstWave.Wait() // three jobs have to overlap
	}
	if n == 7 {
		return fmt.Errorf("job %d: bad input", n)
	}
	return nil
}

func main() {
	m := newMeter()
	var failures []error
	for _, err := range runAll(m) {
		if err != nil {
			failures = append(failures, err)
		}
	}
	fmt.Println("done:", jobs-len(failures))
	for _, err := range failures {
		fmt.Println("failed:", err)
	}
	fmt.Println("most at once:", m.most)
}

// meter counts the jobs in flight and remembers the highest count.
type meter struct {
	mu        sync.Mutex
	now, most int
	firstWave sync.WaitGroup
}

func newMeter() *meter {
	m := new(meter)
	m.firstWave.Add(limit)
	return m
}

func (m *meter) enter() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now++
	m.most = max(m.most, m.now)
}

func (m *meter) leave() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now--
}
