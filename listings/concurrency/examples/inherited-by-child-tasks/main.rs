//! Does a spawned task know the request it belongs to?

// ANCHOR: scope
tokio::task_local! {
    static REQUEST: &'static str;
}

fn request() -> &'static str {
    REQUEST.try_get().unwrap_or("none")
}

async fn handle() {
    println!("handler: {}", request());
    let child = tokio::spawn(async { request() });
    println!("child: {}", child.await.expect("it does not panic"));
    let child = tokio::spawn(REQUEST.scope(request(), async { request() }));
    println!("scoped child: {}", child.await.expect("it does not panic"));
}

#[tokio::main]
async fn main() {
    REQUEST.scope("r1", handle()).await;
    println!("outside: {}", request());
}
// ANCHOR_END: scope
