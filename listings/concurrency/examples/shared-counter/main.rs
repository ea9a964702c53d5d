//! Four tasks count visits in one map.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use tokio::task::JoinSet;

// ANCHOR: counter
#[derive(Default)]
struct Visits {
    by_page: Mutex<BTreeMap<&'static str, u32>>,
}

impl Visits {
    fn record(&self, page: &'static str) {
        let mut by_page = self.by_page.lock().unwrap();
        *by_page.entry(page).or_default() += 1;
    }
}
// ANCHOR_END: counter

#[tokio::main]
async fn main() {
    let visits = Arc::new(Visits::default());
    let mut tasks = JoinSet::new();
    for _ in 0..4 {
        let visits = Arc::clone(&visits);
        tasks.spawn(async move {
            for _ in 0..500 {
                visits.record("/home");
                visits.record("/about");
            }
        });
    }
    tasks.join_all().await;

    for (page, count) in visits.by_page.lock().unwrap().iter() {
        println!("{page} {count}");
    }
}
