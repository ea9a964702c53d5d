// Jobs that need 1 to 8 GB each share 8 GB.
package main

import (
	"context"
	"fmt"
	"runtime"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"
)

const gigabytes = 8

// ANCHOR: weighted
func runAll(ctx context.Context, needs []int64, m *meter) error {
	memory := semaphore.NewWeighted(gigabytes)
	group, ctx := errgroup.WithContext(ctx)
	for _, need := range needs {
		group.Go(func() error {
			if err := memory.Acquire(ctx, need); err != nil {
				return err
			}
			defer memory.Release(need)
			m.run(need)
			return nil
		})
	}
	return group.Wait()
}

// ANCHOR_END: weighted

// meter counts the gigabytes in use and whether there were ever too many.
type meter struct {
	inUse, jobs atomic.Int64
	tooMany     atomic.Bool
}

func (m *meter) run(need int64) {
	if m.inUse.Add(need) > gigabytes {
		m.tooMany.Store(true)
	}
	runtime.Gosched()
	m.jobs.Add(1)
	m.inUse.Add(-need)
}

func main() {
	var m meter
	needs := []int64{5, 3, 8, 1, 2, 4, 8, 1}
	if err := runAll(context.Background(), needs, &m); err != nil {
		fmt.Println("stopped:", err)
		return
	}
	fmt.Println("jobs done:", m.jobs.Load())
	fmt.Println("ever above 8 GB:", m.tooMany.Load())

	memory := semaphore.NewWeighted(gigabytes)
	fmt.Println("5 of 8:", memory.TryAcquire(5))
	fmt.Println("4 of the rest:", memory.TryAcquire(4))
	fmt.Println("3 of the rest:", memory.TryAcquire(3))
}
