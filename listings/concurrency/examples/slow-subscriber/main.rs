//! A publisher does not wait for its subscribers: the slow miss messages.

use tokio::sync::broadcast::{self, Receiver, error::TryRecvError};

const KEPT: usize = 2; // messages, for all subscribers together

// ANCHOR: hub
fn show(who: &str, news: &mut Receiver<&'static str>) {
    loop {
        match news.try_recv() {
            Ok(message) => println!("{who}: {message}"),
            // The next call goes on with the oldest that is still there.
            Err(TryRecvError::Lagged(missed)) => {
                println!("{who}: missed {missed}");
            }
            Err(TryRecvError::Empty | TryRecvError::Closed) => return,
        }
    }
}

fn main() {
    let (news, mut quick) = broadcast::channel(KEPT);
    let mut slow = news.subscribe();
    for message in ["a", "b", "c", "d", "e"] {
        news.send(message).expect("somebody has subscribed");
        show("quick", &mut quick);
    }
    show("slow", &mut slow);
}
// ANCHOR_END: hub
