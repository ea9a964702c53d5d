//! Read, parse, add: three stages, and the last one may stop the others.

use tokio::sync::mpsc;

// ANCHOR: stages
type Parsed = Result<i64, String>;

async fn read(lines: mpsc::Sender<&'static str>) {
    for line in ["3", "4", "x"].into_iter().cycle() {
        if lines.send(line).await.is_err() {
            return; // the parser has stopped
        }
    }
}

// ANCHOR: parser
async fn parse(
    mut lines: mpsc::Receiver<&'static str>,
    numbers: mpsc::Sender<Parsed>,
) {
    while let Some(line) = lines.recv().await {
        let parsed = line.parse().map_err(|_| line.to_string());
        if numbers.send(parsed).await.is_err() {
            return; // the adder has stopped
        }
    }
}
// ANCHOR_END: parser

async fn add_up_to(limit: i64, mut numbers: mpsc::Receiver<Parsed>) -> i64 {
    let mut sum = 0;
    while let Some(parsed) = numbers.recv().await {
        match parsed {
            Ok(n) => sum += n,
            Err(line) => println!("skipped {line:?}"),
        }
        if sum >= limit {
            break;
        }
    }
    sum // dropping `numbers` tells the parser
}
// ANCHOR_END: stages

#[tokio::main]
async fn main() {
    let (to_parser, lines) = mpsc::channel(1);
    let (to_adder, numbers) = mpsc::channel(1);
    let reader = tokio::spawn(read(to_parser));
    let parser = tokio::spawn(parse(lines, to_adder));

    println!("sum {}", add_up_to(12, numbers).await);

    reader.await.unwrap();
    println!("reader stopped");
    parser.await.unwrap();
    println!("parser stopped");
}
