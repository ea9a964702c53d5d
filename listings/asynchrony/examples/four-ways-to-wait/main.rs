//! All, what became of each, the first success, the first that ends.

use futures::future::{self, BoxFuture, FutureExt};

type Outcome = Result<u32, &'static str>;

async fn job(name: &str) -> Outcome {
    match name {
        "a" => Err("a failed"),
        "b" => Ok(2),
        _ => Ok(3),
    }
}

fn show(outcome: Outcome) -> String {
    outcome.map_or_else(str::to_string, |n| n.to_string())
}

// ANCHOR: wait
fn jobs() -> impl Iterator<Item = BoxFuture<'static, Outcome>> {
    ["a", "b", "c"].into_iter().map(|name| job(name).boxed())
}

#[tokio::main]
async fn main() {
    // Promise.all: the first failure ends it and drops the others.
    match future::try_join_all(jobs()).await {
        Ok(numbers) => println!("all: {numbers:?}"),
        Err(e) => println!("all: {e}"),
    }
    // Promise.allSettled
    let outcomes = future::join_all(jobs()).await;
    let each: Vec<String> = outcomes.into_iter().map(show).collect();
    println!("each: {}", each.join(", "));
    // Promise.any
    match future::select_ok(jobs()).await {
        Ok((n, _others)) => println!("first success: {n}"),
        Err(last) => println!("first success: none, {last}"),
    }
    // Promise.race
    let (first, _index, _others) = future::select_all(jobs()).await;
    println!("first to end: {}", show(first));
}
// ANCHOR_END: wait
