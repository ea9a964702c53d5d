//! ```text
//! user-by-id ADDRESS FILE
//! ```

mod handler;
mod repository;

use std::env;
use std::io;
use std::net::TcpListener;
use std::time::Duration;

use actix_web::web::Data;
use actix_web::{App, HttpServer};

use crate::handler::get_user;
use crate::repository::JsonFile;

#[actix_web::main]
async fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [address, file] = arguments.as_slice() else {
        return Err(io::Error::other("usage: user-by-id ADDRESS FILE"));
    };
    let listener = TcpListener::bind(address)?;
    println!("listening on http://{}", listener.local_addr()?);
    let users = Data::new(JsonFile(file.into()));
    HttpServer::new(move || {
        App::new().app_data(users.clone()).service(get_user)
    })
    .client_request_timeout(Duration::from_secs(5))
    .listen(listener)?
    .run()
    .await
}
