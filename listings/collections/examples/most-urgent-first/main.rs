use std::cmp::Reverse;
use std::collections::BinaryHeap;

// ANCHOR: queue
// The derived order compares due first, and the name on a tie.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Job {
    due: u32,
    name: &'static str,
}

fn main() {
    // BinaryHeap has its largest item on top; Reverse turns that round.
    let mut jobs = BinaryHeap::from([
        Reverse(Job {
            due: 20,
            name: "report",
        }),
        Reverse(Job {
            due: 10,
            name: "backup",
        }),
    ]);
    jobs.push(Reverse(Job {
        due: 20,
        name: "mail",
    }));
    while let Some(Reverse(next)) = jobs.pop() {
        println!("{} {}", next.due, next.name);
    }
}
// ANCHOR_END: queue
