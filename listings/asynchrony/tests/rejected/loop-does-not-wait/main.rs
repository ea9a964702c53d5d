use std::cell::Cell;

async fn save(_line: &str, saved: &Cell<u32>) {
    tokio::task::yield_now().await;
    saved.set(saved.get() + 1);
}

#[tokio::main]
async fn main() {
    let saved = &Cell::new(0);
    let lines = ["a", "b", "c"];
    lines.iter().for_each(|line| async move {
        save(line, saved).await;
    });
    println!("saved {}", saved.get());
}
