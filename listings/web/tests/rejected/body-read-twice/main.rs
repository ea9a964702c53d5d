#[tokio::main]
async fn main() -> reqwest::Result<()> {
    let response = reqwest::get("http://127.0.0.1/").await?;
    let logged = response.text().await?;
    println!("{logged:?}");
    let used = response.text().await?;
    println!("{used:?}");
    Ok(())
}
