use std::thread;
use std::time::{Duration, Instant, SystemTime};

// ANCHOR: clocks
fn main() {
    let start = Instant::now(); // has no date, and is for this process
    thread::sleep(Duration::from_millis(10));
    println!("passed: {}", start.elapsed() >= Duration::from_millis(10));

    // The clock was set back by an hour between these two.
    let before = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    let after = before - Duration::from_hours(1);
    match after.duration_since(before) {
        Ok(passed) => println!("by the wall: {passed:?}"),
        Err(back) => {
            let hours = back.duration().as_secs() / 3600;
            println!("by the wall: -{hours}");
        }
    }
}
// ANCHOR_END: clocks
