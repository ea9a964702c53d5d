use std::pin::Pin;
use std::task::{Context, Waker};

fn main() {
    let mut future = async {
        let text = String::from("ready");
        let view = &text;
        std::future::ready(()).await;
        view.len()
    };
    let mut cx = Context::from_waker(Waker::noop());
    let polled = Pin::new(&mut future).poll(&mut cx);
    println!("{polled:?}");
}
