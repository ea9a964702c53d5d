//! The first error of a group is its result, and ends the rest of the group.

use std::future;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::task::JoinSet;

// ANCHOR: group
async fn upload_all(names: &[&'static str]) -> Result<(), String> {
    let mut group = JoinSet::new();
    for &name in names {
        let open = Open::new();
        group.spawn(async move {
            let _open = open;
            upload(name).await
        });
    }
    while let Some(ended) = group.join_next().await {
        let result = ended.unwrap_or_else(|e| Err(e.to_string()));
        if result.is_err() {
            group.shutdown().await; // aborts the others and waits for them
            return result;
        }
    }
    Ok(())
}
// ANCHOR_END: group

async fn upload(name: &str) -> Result<(), String> {
    match name {
        "film" => Err(format!("{name}: quota exceeded")),
        "notes" => Ok(()),
        _ => future::pending().await, // a large one
    }
}

/// Uploads that have not ended.
static OPEN: AtomicUsize = AtomicUsize::new(0);

struct Open;

impl Open {
    fn new() -> Self {
        OPEN.fetch_add(1, Ordering::Relaxed);
        Open
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        OPEN.fetch_sub(1, Ordering::Relaxed);
    }
}

#[tokio::main]
async fn main() {
    let small: &[_] = &["notes", "notes"];
    for names in [small, &["photos", "film", "music", "notes"]] {
        match upload_all(names).await {
            Ok(()) => println!("uploaded {}", names.len()),
            Err(e) => println!("failed: {e}"),
        }
        println!("still open: {}", OPEN.load(Ordering::Relaxed));
    }
}
