//! Stopping goes from the parent to the children, not back.

use tokio_util::sync::CancellationToken;

// ANCHOR: stop
fn main() {
    let server = CancellationToken::new();
    let first = server.child_token();
    let second = server.child_token();
    let show = || {
        println!("  server: {}", server.is_cancelled());
        println!("  first: {}", first.is_cancelled());
        println!("  second: {}", second.is_cancelled());
    };

    first.cancel();
    println!("first request stopped");
    show();
    server.cancel();
    println!("server stopped");
    show();
}
// ANCHOR_END: stop
