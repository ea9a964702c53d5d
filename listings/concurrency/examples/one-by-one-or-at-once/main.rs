use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Barrier;
use tokio::task::JoinSet;

// ANCHOR: both
async fn one_by_one(kitchen: &Kitchen, dishes: &[&'static str]) {
    for dish in dishes {
        kitchen.cook(dish).await;
    }
}

async fn at_once(kitchen: &Arc<Kitchen>, dishes: &[&'static str]) {
    let mut tasks = JoinSet::new();
    for &dish in dishes {
        let kitchen = Arc::clone(kitchen);
        // Nothing of a future runs before somebody polls it; a task is
        // polled by the runtime.
        tasks.spawn(async move { kitchen.cook(dish).await });
    }
    tasks.join_all().await;
}
// ANCHOR_END: both

/// Counts the dishes on the stove and remembers the most.
struct Kitchen {
    now: AtomicUsize,
    most: AtomicUsize,
    all: Barrier,
}

impl Kitchen {
    fn new(enough: usize) -> Self {
        Self {
            now: AtomicUsize::new(0),
            most: AtomicUsize::new(0),
            all: Barrier::new(enough),
        }
    }

    async fn cook(&self, _dish: &str) {
        let now = self.now.fetch_add(1, Ordering::Relaxed) + 1;
        self.most.fetch_max(now, Ordering::Relaxed);
        self.all.wait().await; // a dish takes as long as its neighbours
        self.now.fetch_sub(1, Ordering::Relaxed);
    }

    fn most(&self) -> usize {
        self.most.load(Ordering::Relaxed)
    }
}

#[tokio::main]
async fn main() {
    let dishes = ["soup", "rice", "cake"];
    let kitchen = Kitchen::new(1);
    one_by_one(&kitchen, &dishes).await;
    println!("one by one, at most {}", kitchen.most());
    let kitchen = Arc::new(Kitchen::new(dishes.len()));
    at_once(&kitchen, &dishes).await;
    println!("at once, at most {}", kitchen.most());
}
