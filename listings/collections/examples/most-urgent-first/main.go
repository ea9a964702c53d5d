package main

import (
	"container/heap"
	"fmt"
)

// ANCHOR: queue
type job struct {
	due  int
	name string
}

type queue []job // the job that is due first is on top

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].due < q[j].due }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(job)) }

func (q *queue) Pop() any {
	last := len(*q) - 1
	removed := (*q)[last]
	(*q)[last] = job{} // lets the collector have its name
	*q = (*q)[:last]
	return removed
}

func main() {
	jobs := queue{{due: 30, name: "report"}, {due: 10, name: "backup"}}
	heap.Init(&jobs)
	heap.Push(&jobs, job{due: 20, name: "mail"})
	for jobs.Len() > 0 {
		next := heap.Pop(&jobs).(job)
		fmt.Println(next.due, next.name)
	}
}

// ANCHOR_END: queue
