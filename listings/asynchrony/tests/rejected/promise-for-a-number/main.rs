async fn visits() -> u32 {
    41
}

#[tokio::main]
async fn main() {
    println!("{}", visits() + 1);
}
