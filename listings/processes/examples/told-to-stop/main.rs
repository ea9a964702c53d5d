use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::SIGTERM;
use signal_hook::{flag, low_level};

// ANCHOR: work
fn work(stop: &AtomicBool) -> io::Result<u32> {
    let mut done = 0;
    while !stop.load(Ordering::Relaxed) {
        done += 1;
        println!("piece {done}");
        if done == 3 {
            // As `kill` or an orchestrator would, from outside.
            low_level::raise(SIGTERM)?;
        }
    }
    Ok(done)
}

fn main() -> io::Result<()> {
    let stop = Arc::new(AtomicBool::new(false));
    flag::register(SIGTERM, Arc::clone(&stop))?;
    let done = work(&stop)?;
    println!("stopped after {done} pieces, cleaning up");
    Ok(())
}
// ANCHOR_END: work
