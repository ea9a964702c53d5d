use std::cmp::Reverse;
use std::collections::binary_heap::{BinaryHeap, PeekMut};

// ANCHOR: schedule
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Job {
    due: u64, // the fields are compared from the first to the last
    number: u64,
    name: &'static str,
    every: Option<u64>,
}

#[derive(Default)]
struct Schedule {
    waiting: BinaryHeap<Reverse<Job>>, // a max-heap, turned round
    added: u64,
}

impl Schedule {
    fn add(&mut self, due: u64, name: &'static str, every: Option<u64>) {
        let number = self.added;
        self.added += 1;
        self.waiting.push(Reverse(Job {
            due,
            number,
            name,
            every,
        }));
    }

    fn take_due(&mut self, now: u64) -> Option<Job> {
        let next = self.waiting.peek_mut()?;
        (next.0.due <= now).then(|| PeekMut::pop(next).0)
    }

    fn run_until(&mut self, now: u64) {
        while let Some(job) = self.take_due(now) {
            println!("{} {}", job.due, job.name);
            // An interval of zero would keep the job due for ever.
            if let Some(every @ 1..) = job.every {
                self.add(job.due + every, job.name, job.every);
            }
        }
    }
}
// ANCHOR_END: schedule

fn main() {
    let mut schedule = Schedule::default();
    schedule.add(30, "report", None);
    schedule.add(10, "backup", Some(20));
    schedule.add(10, "mail", None);
    schedule.add(10, "flush", Some(0));
    for now in [5, 30, 50] {
        println!("until {now}");
        schedule.run_until(now);
    }
    println!("{} waiting", schedule.waiting.len());
}
