package main

import (
	"cmp"
	"container/heap"
	"fmt"
)

// ANCHOR: queue
type job struct {
	due  int
	name string
}

type queue []job // the job that is due first is on top

func (q queue) Len() int      { return len(q) }
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)   { *q = append(*q, x.(job)) }

func (q queue) Less(i, j int) bool {
	return cmp.Or( // the name on a tie
		cmp.Compare(q[i].due, q[j].due),
		cmp.Compare(q[i].name, q[j].name),
	) < 0
}

func (q *queue) Pop() any {
	last := len(*q) - 1
	removed := (*q)[last]
	(*q)[last] = job{} // lets the collector have its name
	*q = (*q)[:last]
	return removed
}

func main() {
	jobs := queue{{due: 20, name: "report"}, {due: 10, name: "backup"}}
	heap.Init(&jobs)
	heap.Push(&jobs, job{due: 20, name: "mail"})
	for jobs.Len() > 0 {
		next := heap.Pop(&jobs).(job)
		fmt.Println(next.due, next.name)
	}
}

// ANCHOR_END: queue
