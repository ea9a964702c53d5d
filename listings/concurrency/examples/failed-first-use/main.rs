//! The first attempt to connect fails: what does the next caller get?

use std::sync::atomic::{AtomicU32, Ordering};

use tokio::sync::OnceCell;

// ANCHOR: once
static ATTEMPTS: AtomicU32 = AtomicU32::new(0);

static DATABASE: OnceCell<&str> = OnceCell::const_new();

// A failure leaves the cell empty, so the next caller tries again.
async fn database() -> Result<&'static str, &'static str> {
    let connect = async || match ATTEMPTS.fetch_add(1, Ordering::Relaxed) {
        0 => Err("the database is down"),
        _ => Ok("connected"),
    };
    DATABASE.get_or_try_init(connect).await.copied()
}
// ANCHOR_END: once

#[tokio::main]
async fn main() {
    for _ in 0..3 {
        match database().await {
            Ok(state) => println!("{state}"),
            Err(e) => println!("{e}"),
        }
    }
    println!("attempts: {}", ATTEMPTS.load(Ordering::Relaxed));
}
