//! Ask several addresses at once and print the answers in the order asked.

use std::error::Error;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Client;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

// ANCHOR: fan-out
async fn fetch(client: &Client, url: &str) -> reqwest::Result<String> {
    let response = client.get(url).send().await?;
    let status = response.status().as_u16();
    let body = response.text().await?;
    Ok(format!("{status} {body}"))
}

async fn fetch_all(
    client: &Client,
    urls: Vec<String>,
) -> Vec<reqwest::Result<String>> {
    let mut tasks = JoinSet::new();
    for (i, url) in urls.into_iter().enumerate() {
        let client = client.clone();
        tasks.spawn(async move { (i, fetch(&client, &url).await) });
    }
    let mut answers = tasks.join_all().await;
    answers.sort_by_key(|(i, _)| *i);
    answers.into_iter().map(|(_, answer)| answer).collect()
}
// ANCHOR_END: fan-out

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let paths = ["/ada", "/brian", "/nobody", "/hang-up"];
    let server = start_stub(paths.len()).await?;
    let client = Client::builder().timeout(Duration::from_secs(5)).build()?;

    let urls = paths.iter().map(|path| format!("{server}{path}")).collect();
    let answers = fetch_all(&client, urls).await;
    for (path, answer) in paths.iter().zip(answers) {
        match answer {
            Ok(text) => println!("{path}: {text}"),
            Err(e) if e.is_timeout() => println!("{path}: timed out"),
            Err(_) => println!("{path}: no answer"),
        }
    }
    Ok(())
}

/// Starts a server that answers nobody before `guests` clients have asked.
async fn start_stub(guests: usize) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let everybody = Arc::new(Barrier::new(guests));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, Arc::clone(&everybody)));
        }
    });
    Ok(format!("http://{address}"))
}

async fn answer(
    mut stream: TcpStream,
    everybody: Arc<Barrier>,
) -> io::Result<()> {
    let mut lines = BufReader::new(&mut stream).lines();
    let request = lines.next_line().await?.unwrap_or_default();
    while lines
        .next_line()
        .await?
        .is_some_and(|line| !line.is_empty())
    {}
    everybody.wait().await;

    let (status, body) = match request.split(' ').nth(1) {
        Some("/ada") => ("200 OK", "hello ada"),
        Some("/brian") => ("200 OK", "hello brian"),
        Some("/hang-up") => return Ok(()), // drops the connection
        _ => ("404 Not Found", "unknown"),
    };
    let length = body.len();
    let reply = format!(
        "HTTP/1.1 {status}\r\ncontent-length: {length}\r\n\
         connection: close\r\n\r\n{body}"
    );
    stream.write_all(reply.as_bytes()).await
}
