//! A log has to be flushed when it is closed, and flushing waits.

use tokio::task;

#[derive(Default)]
struct Log {
    lines: Vec<&'static str>,
}

// ANCHOR: save
impl Log {
    async fn close(mut self) {
        task::yield_now().await; // waits for the disk
        println!("  flushed: {}", self.lines.len());
        self.lines.clear();
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        // Nothing can be awaited here; to complain is all that is left.
        if !self.lines.is_empty() {
            println!("  lost: {}", self.lines.len());
        }
    }
}

async fn save(lines: &[&'static str]) -> Result<(), &'static str> {
    let mut log = Log::default();
    for line in lines {
        if line.is_empty() {
            return Err("empty line"); // passes by the close
        }
        log.lines.push(line);
    }
    log.close().await;
    Ok(())
}
// ANCHOR_END: save

#[tokio::main]
async fn main() {
    let short: &[_] = &["a", "b"];
    for lines in [short, &["a", "", "c"]] {
        println!("save {} lines", lines.len());
        if let Err(e) = save(lines).await {
            println!("  error: {e}");
        }
    }
}
