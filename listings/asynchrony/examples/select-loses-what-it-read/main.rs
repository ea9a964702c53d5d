//! A message of two halves is read while ticks interrupt the reading.

use tokio::sync::mpsc::{self, Receiver};

// ANCHOR: reader
struct Reader {
    halves: Receiver<&'static str>,
    first: Option<&'static str>,
}

impl Reader {
    async fn careless(&mut self) -> Option<String> {
        let first = self.halves.recv().await?;
        // Dropped here, the future takes `first` with it.
        let second = self.halves.recv().await?;
        Some(format!("{first} {second}"))
    }

    /// Cancel safe: what has been read is in `self` before the next await.
    async fn careful(&mut self) -> Option<String> {
        if self.first.is_none() {
            self.first = self.halves.recv().await;
        }
        let second = self.halves.recv().await?;
        Some(format!("{} {second}", self.first.take()?))
    }
}
// ANCHOR_END: reader

async fn listen(read: impl AsyncFn(&mut Reader) -> Option<String>) {
    let (send, halves) = mpsc::channel(4);
    let mut reader = Reader {
        halves,
        first: None,
    };
    let (tick, mut ticks) = mpsc::channel(1);

    // At first there is half a message and a tick.
    send.try_send("good").expect("there is room");
    tick.try_send(()).expect("there is room");
    let mut sender = Some(send);
    loop {
        tokio::select! {
            biased;
            message = read(&mut reader) => match message {
                Some(message) => println!("  {message}"),
                None => return,
            },
            Some(()) = ticks.recv() => {
                println!("  tick");
                let sender = sender.take().expect("there is one tick");
                for half in ["morning", "good", "night"] {
                    sender.try_send(half).expect("there is room");
                }
            }
        }
    }
}

#[tokio::main]
async fn main() {
    println!("careless");
    listen(Reader::careless).await;
    println!("careful");
    listen(Reader::careful).await;
}
