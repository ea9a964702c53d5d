use axum::Router;
use axum::extract::Path;
use axum::routing::get;

fn greet(Path(name): Path<String>) -> String {
    format!("hello, {name}")
}

fn main() {
    let _: Router = Router::new().route("/hello/{name}", get(greet));
}
