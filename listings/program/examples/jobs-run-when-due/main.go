package main

import (
	"cmp"
	"container/heap"
	"fmt"
)

// ANCHOR: schedule
type job struct {
	due    int
	number int
	name   string
	every  int // 0: once
}

type queue []job

func (q queue) Len() int { return len(q) }

func (q queue) Less(i, j int) bool {
	return cmp.Or(
		cmp.Compare(q[i].due, q[j].due),
		cmp.Compare(q[i].number, q[j].number),
	) < 0
}

func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }

func (q *queue) Push(x any) { *q = append(*q, x.(job)) }

func (q *queue) Pop() any {
	last := len(*q) - 1
	removed := (*q)[last]
	(*q)[last] = job{} // lets the collector have its name
	*q = (*q)[:last]
	return removed
}

type schedule struct {
	waiting queue
	added   int
}

func (s *schedule) add(due int, name string, every int) {
	heap.Push(&s.waiting, job{due, s.added, name, every})
	s.added++
}

func (s *schedule) runUntil(now int) {
	for len(s.waiting) > 0 && s.waiting[0].due <= now {
		next := heap.Pop(&s.waiting).(job)
		fmt.Println(next.due, next.name)
		if next.every > 0 {
			s.add(next.due+next.every, next.name, next.every)
		}
	}
}

// ANCHOR_END: schedule

func main() {
	var s schedule
	s.add(30, "report", 0)
	s.add(10, "backup", 20)
	s.add(10, "mail", 0)
	for _, now := range []int{5, 30, 50} {
		fmt.Println("until", now)
		s.runUntil(now)
	}
	fmt.Println(len(s.waiting), "waiting")
}
