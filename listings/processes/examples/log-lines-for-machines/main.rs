use std::fmt;

use tracing::{Level, debug, info, info_span, warn};

// ANCHOR: log
fn handle(request: u32, path: &str) {
    let _span = info_span!("handle", request).entered();
    info!(path, "started");
    debug!(header = %Lazy, "not shown at this level");
    if path != "/" {
        warn!(path, "no such page");
    }
}
// ANCHOR_END: log

struct Lazy;

impl fmt::Display for Lazy {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("is asked only when the line is written")
    }
}

fn main() {
    tracing_subscriber::fmt()
        .json()
        .with_max_level(Level::INFO)
        .with_span_list(false)
        .with_target(false) // else each line names the module
        .without_time() // so that the output is the same each time
        .init();
    handle(1, "/");
    handle(2, "/lost");
}
