use tokio::task;

async fn load(key: &str) -> usize {
    task::yield_now().await;
    key.len()
}

fn total(keys: &[&str]) -> usize {
    let mut sum = 0;
    for key in keys {
        sum += load(key).await;
    }
    sum
}

fn main() {
    println!("{}", total(&["ada", "brian"]));
}
