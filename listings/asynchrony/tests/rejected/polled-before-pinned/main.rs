use std::pin::Pin;
use std::task::{Context, Waker};

async fn length() -> usize {
    let text = String::from("ready");
    let view = &text;
    std::future::ready(()).await;
    view.len()
}

fn main() {
    let mut future = length();
    let mut cx = Context::from_waker(Waker::noop());
    let polled = Pin::new(&mut future).poll(&mut cx);
    println!("{polled:?}");
}
