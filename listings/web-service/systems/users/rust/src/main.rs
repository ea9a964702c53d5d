//! A service that keeps users in an SQLite database.
//!
//! ```text
//! users ADDRESS DATABASE
//! ```

mod api;
mod store;

use std::env;
use std::error::Error;
use std::io;
use std::net::TcpListener;
use std::time::Duration;

use axum_server::Handle;
use tokio::signal::unix::{SignalKind, signal};

use crate::store::Store;

/// How long a client may take to send a request.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long answers that were begun may take once a stop is asked for.
const GRACE: Duration = Duration::from_secs(10);

// ANCHOR: serve
async fn serve(address: &str, database: &str) -> Result<(), Box<dyn Error>> {
    let users = Store::open(database).await?;
    let listener = TcpListener::bind(address)?;
    let stop = Handle::new();
    tokio::spawn(stop_on_signal(stop.clone())?);
    println!("listening on http://{}", listener.local_addr()?);

    let mut server = axum_server::from_tcp(listener)?.handle(stop);
    server.http_builder().http1().header_read_timeout(PATIENCE);
    server
        .serve(api::routes(users.clone()).into_make_service())
        .await?;
    users.close().await;
    Ok(())
}

fn stop_on_signal(
    stop: Handle<std::net::SocketAddr>,
) -> io::Result<impl Future<Output = ()>> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        stop.graceful_shutdown(Some(GRACE));
    })
}
// ANCHOR_END: serve

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [address, database] = arguments.as_slice() else {
        return Err("usage: users ADDRESS DATABASE".into());
    };
    serve(address, database).await
}
