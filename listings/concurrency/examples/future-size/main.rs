//! A future is as large as what it keeps across its await points.

use tokio::task;

const BUFFER: usize = 64 * 1024;

// ANCHOR: size
async fn keeps_nothing() -> usize {
    let used = {
        let buffer = [0_u8; BUFFER];
        buffer.iter().filter(|&&byte| byte == 0).count()
    };
    task::yield_now().await;
    used
}

async fn keeps_buffer() -> usize {
    let buffer = [0_u8; BUFFER];
    task::yield_now().await;
    buffer.iter().filter(|&&byte| byte == 0).count()
}
// ANCHOR_END: size

#[tokio::main]
async fn main() {
    let small = keeps_nothing();
    let large = keeps_buffer();
    println!("small: under 256 bytes: {}", size_of_val(&small) < 256);
    println!("large: over 64 KiB: {}", size_of_val(&large) > BUFFER);
    println!("same result: {}", small.await == large.await);
}
