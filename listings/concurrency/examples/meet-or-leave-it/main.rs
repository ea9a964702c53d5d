//! A channel without a buffer is a meeting; with one it is a letter box.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

// ANCHOR: offer
fn offer(letters: &SyncSender<&str>, letter: &'static str) {
    match letters.try_send(letter) {
        Ok(()) => println!("{letter} accepted"),
        Err(_) => println!("{letter} refused"),
    }
}

fn main() {
    let (meeting, arrivals) = sync_channel(0);
    offer(&meeting, "to nobody:"); // nobody is receiving

    let (letter_box, letters) = sync_channel(2);
    offer(&letter_box, "first:");
    offer(&letter_box, "second:");
    offer(&letter_box, "third:"); // full
    println!("in the box: {}", letters.try_iter().count());

    let here = &AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(move || {
            // Relaxed: the meeting orders it before the load below.
            here.store(true, Ordering::Relaxed);
            arrivals.recv()
        });
        // Returns when somebody has taken it.
        meeting.send("letter").expect("the receiver lives");
        let here = here.load(Ordering::Relaxed);
        println!("handed over to somebody who is here: {here}");
    });
}
// ANCHOR_END: offer
