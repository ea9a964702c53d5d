use std::env;
use std::error::Error;
use std::net::TcpListener;
use std::time::Duration;

use axum::Router;
use axum::routing::get;

async fn health() -> &'static str {
    "ok"
}

async fn serve(address: &str) -> Result<(), Box<dyn Error>> {
    let routes = Router::new().route("/health", get(health));

    let listener = TcpListener::bind(address)?;
    println!("listening on http://{}", listener.local_addr()?);
    let mut server = axum_server::from_tcp(listener)?;
    let limit = Duration::from_secs(5);
    server.http_builder().http1().header_read_timeout(limit);
    server.serve(routes.into_make_service()).await?;
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = env::args().nth(1).ok_or("usage: health ADDRESS")?;
    serve(&address).await
}
