//! Whoever stops a job says why.

use tokio::sync::watch;

type Reason = &'static str;

// ANCHOR: reason
/// A CancellationToken says no more than that it is time to stop.
async fn upload(mut stop: watch::Receiver<Option<Reason>>) -> Reason {
    let said = stop.wait_for(Option::is_some).await;
    said.ok()
        .and_then(|reason| *reason)
        .unwrap_or("nobody is left who could stop it")
}

fn stop_for(reason: Reason, stop: &watch::Sender<Option<Reason>>) {
    stop.send_if_modified(|first| {
        let is_first = first.is_none();
        first.get_or_insert(reason);
        is_first
    });
}

#[tokio::main]
async fn main() {
    let (stop, told) = watch::channel(None);
    let stopped = tokio::spawn(upload(told));

    stop_for("quota exceeded", &stop);
    stop_for("shutting down", &stop); // too late
    println!("stopped: {}", stopped.await.expect("it does not panic"));
}
// ANCHOR_END: reason
