use std::cmp::Reverse;
use std::collections::binary_heap::{BinaryHeap, PeekMut};
use std::num::NonZeroU64;

// ANCHOR: schedule
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Job {
    due: u64, // the fields are compared from the first to the last
    number: u64,
    name: &'static str,
    every: Option<NonZeroU64>, // every 0 would never end
}

#[derive(Default)]
struct Schedule {
    waiting: BinaryHeap<Reverse<Job>>, // a max-heap, turned round
    added: u64,
}

impl Schedule {
    fn add(&mut self, due: u64, name: &'static str, every: Option<NonZeroU64>) {
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
            if let Some(every) = job.every {
                self.add(job.due + every.get(), job.name, job.every);
            }
        }
    }
}
// ANCHOR_END: schedule

fn main() {
    let mut schedule = Schedule::default();
    schedule.add(30, "report", None);
    schedule.add(10, "backup", NonZeroU64::new(20));
    schedule.add(10, "mail", None);
    for now in [5, 30, 50] {
        println!("until {now}");
        schedule.run_until(now);
    }
    println!("{} waiting", schedule.waiting.len());
}
