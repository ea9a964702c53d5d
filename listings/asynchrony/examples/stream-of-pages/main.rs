//! Items come page by page; nobody fetches a page that nobody reads.

use std::pin::pin;

use futures::stream::{self, Stream, StreamExt, TryStreamExt};

async fn fetch(page: u32) -> Result<Vec<String>, &'static str> {
    tokio::task::yield_now().await;
    println!("fetch page {page}");
    if page == 4 {
        return Err("page 4 cannot be read");
    }
    Ok((1..=2).map(|n| format!("item {page}.{n}")).collect())
}

// ANCHOR: items
fn items() -> impl Stream<Item = Result<String, &'static str>> {
    // Unlike a plain `then`, it ends with the first error.
    stream::try_unfold(1, async |page| {
        let list = fetch(page).await?;
        Ok(Some((stream::iter(list.into_iter().map(Ok)), page + 1)))
    })
    .try_flatten()
}
// ANCHOR_END: items

#[tokio::main]
async fn main() {
    let mut three = pin!(items().take(3));
    while let Some(item) = three.next().await {
        match item {
            Ok(item) => println!("{item}"),
            Err(e) => println!("error: {e}"),
        }
    }

    let mut read = 0;
    let mut all = pin!(items());
    while let Some(item) = all.next().await {
        match item {
            Ok(_) => read += 1,
            Err(e) => println!("after {read} items: {e}"),
        }
    }
}
