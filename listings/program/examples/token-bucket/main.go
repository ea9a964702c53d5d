package main

import (
	"fmt"
	"time"
)

// ANCHOR: bucket
type bucket struct {
	now      func() time.Time
	every    time.Duration
	capacity int
	tokens   int
	filledAt time.Time
}

func newBucket(
	now func() time.Time, every time.Duration, capacity int,
) *bucket {
	return &bucket{now, every, capacity, capacity, now()}
}

func (b *bucket) allow() bool {
	now := b.now()
	for now.Sub(b.filledAt) >= b.every {
		if b.tokens == b.capacity {
			b.filledAt = now // full: nothing to catch up on
			break
		}
		b.filledAt = b.filledAt.Add(b.every)
		b.tokens++
	}
	if b.tokens == 0 {
		return false
	}
	b.tokens--
	return true
}

// ANCHOR_END: bucket

func main() {
	start := time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC)
	now := start
	b := newBucket(func() time.Time { return now }, 100*time.Millisecond, 2)
	for _, wait := range []int{0, 0, 0, 99, 1, 250, 0, 0, 50, 3_600_000, 0, 0} {
		now = now.Add(time.Duration(wait) * time.Millisecond)
		answer := "refused"
		if b.allow() {
			answer = "allowed"
		}
		fmt.Printf("%d ms: %s\n", now.Sub(start).Milliseconds(), answer)
	}
}
