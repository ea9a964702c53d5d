//! When does the body of an async function run?

// ANCHOR: lazy
async fn boil(what: &str) -> usize {
    println!("{what} on the stove");
    what.len()
}

#[tokio::main]
async fn main() {
    let eggs = boil("eggs");
    println!("called");
    println!("awaited: {}", eggs.await);

    let rice = boil("rice");
    println!("called");
    drop(rice); // has never been on the stove
}
// ANCHOR_END: lazy
