//! A caller gives up on a transfer that waits between its two steps.

use tokio::sync::oneshot;

// ANCHOR: transfer
async fn transfer(asked: oneshot::Sender<()>, bank: oneshot::Receiver<()>) {
    let _cleaned_up = OnDrop("transfer: cleaned up");
    println!("transfer: debit");
    let _ = asked.send(());
    let _ = bank.await; // the dropped future ends here
    println!("transfer: credit");
}
// ANCHOR_END: transfer

struct OnDrop(&'static str);

impl Drop for OnDrop {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}

#[tokio::main]
async fn main() {
    let (ask, asked) = oneshot::channel();
    let (bank, answer) = oneshot::channel();
    tokio::select! {
        () = transfer(ask, answer) => println!("caller: done"),
        Ok(()) = asked => println!("caller: gives up"),
    }
    let heard = bank.send(()).is_ok();
    println!("bank: answers{}", if heard { "" } else { ", to nobody" });
}
