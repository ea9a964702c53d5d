//! Synchronous code in the middle of async code wants an async answer.

use tokio::runtime::Handle;
use tokio::task;

async fn answer() -> u32 {
    task::yield_now().await;
    42
}

// ANCHOR: block-on
/// An ordinary function, such as a callback of a library.
fn synchronous() -> u32 {
    Handle::current().block_on(answer())
}

async fn directly() -> u32 {
    synchronous() // the thread is driving tasks
}

async fn in_place() -> u32 {
    // The other tasks of this thread move to another one first.
    task::block_in_place(synchronous)
}

async fn on_another_thread() -> u32 {
    let thread = task::spawn_blocking(synchronous);
    thread.await.expect("it does not panic")
}
// ANCHOR_END: block-on

#[tokio::main]
async fn main() {
    match tokio::spawn(directly()).await {
        Ok(n) => println!("directly: {n}"),
        Err(e) => {
            let panic = e.into_panic();
            let text = panic.downcast_ref::<&str>();
            let first = text.and_then(|text| text.split_once('.'));
            println!("directly: {}", first.expect("two sentences").0);
        }
    }
    let in_place = tokio::spawn(in_place()).await.unwrap();
    println!("in place: {in_place}");
    println!("on another thread: {}", on_another_thread().await);
}
