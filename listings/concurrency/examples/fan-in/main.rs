//! Three sensors report into one stream, which ends after the last of them.

use std::collections::HashMap;

use futures::stream::{self, Stream, StreamExt};
use tokio::sync::mpsc;

struct Reading {
    sensor: &'static str,
    celsius: i32,
}

fn sensor(
    sensor: &'static str,
    values: &'static [i32],
) -> impl Stream<Item = Reading> + Unpin {
    let (readings, mut received) = mpsc::channel(1);
    tokio::spawn(async move {
        for &celsius in values {
            let reading = Reading { sensor, celsius };
            if readings.send(reading).await.is_err() {
                return; // nobody listens any more
            }
        }
    });
    stream::poll_fn(move |cx| received.poll_recv(cx))
}

// ANCHOR: merge
fn merge<S>(sources: impl IntoIterator<Item = S>) -> impl Stream<Item = S::Item>
where
    S: Stream + Unpin,
{
    stream::select_all(sources)
}
// ANCHOR_END: merge

#[tokio::main]
async fn main() {
    let mut all = merge([
        sensor("attic", &[31, 32]),
        sensor("cellar", &[11, 12, 13]),
        sensor("shed", &[]),
    ]);
    let mut by_sensor: HashMap<_, Vec<i32>> = HashMap::new();
    while let Some(Reading { sensor, celsius }) = all.next().await {
        by_sensor.entry(sensor).or_default().push(celsius);
    }
    for name in ["attic", "cellar", "shed"] {
        let readings = by_sensor.remove(name).unwrap_or_default();
        println!("{name}: {} readings", readings.len());
        for celsius in readings {
            println!("  {celsius}");
        }
    }
}
